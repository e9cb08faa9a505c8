import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronRight,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary, type Shown } from '#renderer/fields/boundary.tsx';
import { useCommit, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import { FieldFindings } from '#renderer/fields/field-findings.tsx';
import { WaitingNote } from '#renderer/fields/field-row.tsx';
import classes from '#renderer/fields/fields.module.css';
import { initialValue, isComplete } from '#renderer/fields/initial-value.ts';
import { useItemTitle } from '#renderer/fields/item-title.ts';
import { isWithin, itemKey, itemsOf, stepInto } from '#renderer/fields/paths.ts';
import { useWhenAsked } from '#renderer/fields/use-when-asked.ts';
import { ValueEditor } from '#renderer/fields/value-editor.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';

type Props = EditorProps<'list'>;

/** What happens to an item, by its place in the list. */
type ItemActions = {
  readonly toggle: () => void;
  readonly remove: () => void;
  readonly moveUp: (() => void) | null;
  readonly moveDown: (() => void) | null;
};

/** Items one below the other, each with a title made of its content; one is open at a time. */
export function ListEditor(props: Props) {
  const { path, words } = props;
  const { add } = useFieldWords();
  const { items, storedCount, opened, begin, keep, actionsOf } = useItems(props);
  return (
    <>
      {items.length > 0 && (
        <ul className={classes['items']}>
          {items.map((item, at) => (
            <ListItem
              {...props}
              key={itemKey(item, at)}
              path={stepInto(path, itemKey(item, at))}
              value={item}
              isStored={at < storedCount}
              isOpen={opened === itemKey(item, at)}
              actions={actionsOf(at, itemKey(item, at))}
              store={keep}
            />
          ))}
        </ul>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={items.length > storedCount}
        onClick={begin}
      >
        {add(words)}
      </Button>
    </>
  );
}

/** The items of a list, those of the record first, then one that is still to be filled in. */
function useItems({ form, path, value }: Props) {
  const commit = useCommit();
  const { newId } = useEditing();
  const [opened, setOpened] = useState<string | null>(null);
  const [fresh, setFresh] = useState<unknown>(undefined);
  const stored = itemsOf(value);
  const items = fresh === undefined ? stored : [...stored, fresh];
  useWhenAsked((asked) => {
    const key = items.map(itemKey).find((each) => isWithin(asked, stepInto(path, each)));
    if (key !== undefined) setOpened(key);
  });
  return {
    items,
    storedCount: stored.length,
    opened,
    begin: (): void => {
      const item = initialValue(form.item.schema, newId);
      setOpened(itemKey(item, stored.length));
      if (isComplete(form.item.schema, item)) commit(path, [...stored, item]);
      else setFresh(item);
    },
    keep: (item: unknown): void => {
      setFresh(undefined);
      commit(path, [...stored, item]);
    },
    actionsOf: (at: number, key: string): ItemActions => ({
      toggle: () => setOpened(opened === key ? null : key),
      remove: () => {
        if (at < stored.length) commit(path, stored.toSpliced(at, 1));
        else setFresh(undefined);
      },
      moveUp: at > 0 && at < stored.length ? () => commit(path, moved(stored, at, at - 1)) : null,
      moveDown: at < stored.length - 1 ? () => commit(path, moved(stored, at, at + 1)) : null,
    }),
  };
}

function moved(items: readonly unknown[], from: number, to: number): readonly unknown[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from]);
}

type ItemProps = Props & {
  readonly isStored: boolean;
  readonly isOpen: boolean;
  readonly actions: ItemActions;
  readonly store: (item: unknown) => void;
};

function ListItem(props: ItemProps) {
  const { form, path, value, isStored, store } = props;
  const { type, id } = useEditing();
  const commit = useCommit();
  return (
    <li className={classes['item']} data-field={`${type}/${id}/${path}`}>
      <Boundary
        path={path}
        schema={form.item.schema}
        stored={value}
        isStored={isStored}
        store={isStored ? (item) => commit(path, item) : store}
      >
        {(shown) => <ItemContent {...props} shown={shown} />}
      </Boundary>
    </li>
  );
}

function ItemContent(props: ItemProps & { readonly shown: Shown }) {
  const { form, path, words, labels, isStored, isOpen, actions, shown } = props;
  const title = useItemTitle(form.item, shown.value);
  return (
    <>
      <ItemHead title={title} isOpen={isOpen} actions={actions} />
      {!isOpen && (
        <div className={classes['itemFindings']}>
          <FieldFindings path={path} reach="inside" />
        </div>
      )}
      {isOpen && (
        <div className={classes['itemBody']} role="group" aria-label={title}>
          <ValueEditor
            form={form.item}
            path={path}
            value={shown.value}
            words={words}
            // The controls of an item are called as the list: a name must not change with what is chosen.
            labels={{ ...labels, inputId: `${labels.inputId}-${path}` }}
            clear={null}
          />
          {(shown.isWaiting || !isStored) && (
            <WaitingNote discard={isStored ? shown.discard : actions.remove} />
          )}
        </div>
      )}
    </>
  );
}

type HeadProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly actions: ItemActions;
};

function ItemHead({ title, isOpen, actions }: HeadProps) {
  const { t } = useTranslation('fields-controls');
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes['itemHead']}>
      <UnstyledButton
        className={classes['itemTitle'] ?? ''}
        aria-expanded={isOpen}
        onClick={actions.toggle}
      >
        <Icon size={16} aria-hidden />
        <span>{title}</span>
      </UnstyledButton>
      <ItemButton label={t('moveUp', { item: title })} icon={IconArrowUp} act={actions.moveUp} />
      <ItemButton
        label={t('moveDown', { item: title })}
        icon={IconArrowDown}
        act={actions.moveDown}
      />
      <ItemButton label={t('removeItem', { item: title })} icon={IconTrash} act={actions.remove} />
    </div>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly icon: typeof IconTrash;
  readonly act: (() => void) | null;
};

function ItemButton({ label, icon: Icon, act }: ButtonProps) {
  return (
    <ActionIcon
      className={classes['itemButton'] ?? ''}
      variant="subtle"
      color="gray"
      aria-label={label}
      disabled={act === null}
      onClick={() => act?.()}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
