import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerStateSelect } from './answer-state.tsx';
import { Boundary, type Shown } from './boundary.tsx';
import { EditingContext, useCommit, useEditing } from './editing.tsx';
import type { FieldForm } from './field-form.ts';
import { FieldFindings } from './field-findings.tsx';
import { FieldFrame, useFocusNote } from './field-frame.tsx';
import { isAddedOnDemand, isChoiceAnswer, shapeOf, showsOwnFindings } from './field-shape.ts';
import classes from './fields.module.css';
import { initialValue } from './initial-value.ts';
import type { FieldKey } from './paths.ts';
import { ValueEditor } from './value-editor.tsx';
import { useFieldWords } from './words.ts';

type Props = {
  readonly field: FieldForm;
  readonly path: FieldKey;
  readonly value: unknown;
};

/** One field of a record or of a value inside it: label, help, editor, and what was found. */
export const FieldRow = memo(function FieldRow({ field, path, value }: Props) {
  const commit = useCommit();
  const { form, absence } = field;
  const clear =
    absence === 'never' ? null : () => commit(path, absence === 'null' ? null : undefined);
  return (
    <Boundary
      path={path}
      schema={form.schema}
      stored={value}
      isStored={value !== undefined && value !== null}
      store={(next) => commit(path, next)}
    >
      {(shown) =>
        shapeOf(form) === 'tick' ? (
          <TickField field={field} path={path} value={shown.value} />
        ) : (
          <FramedField
            field={field}
            path={path}
            shown={shown}
            isAbsent={(value === undefined || value === null) && !shown.isWaiting}
            clear={clear}
          />
        )
      }
    </Boundary>
  );
});

function TickField({ field, path, value }: Props) {
  const commit = useCommit();
  const words = useFieldWords();
  const { type, id } = useContext(EditingContext);
  const noteFocus = useFocusNote(path);
  const help = words.help(field.words);
  return (
    <div onFocus={noteFocus} className={classes['field']} data-field={`${type}/${id}/${path}`}>
      <Checkbox
        label={words.label(field.words)}
        {...(help === '' ? {} : { description: help })}
        checked={value === true}
        onChange={(event) => commit(path, event.currentTarget.checked)}
      />
      <FieldFindings path={path} reach="itself" />
    </div>
  );
}

type FramedProps = {
  readonly field: FieldForm;
  readonly path: FieldKey;
  readonly shown: Shown;
  readonly isAbsent: boolean;
  readonly clear: (() => void) | null;
};

function FramedField({ field, path, shown, isAbsent, clear }: FramedProps) {
  const words = useFieldWords();
  const { newId } = useEditing();
  const { form } = field;
  const label = words.label(field.words);
  const isOnDemand = clear !== null && isAddedOnDemand(form);
  return (
    <FieldFrame
      path={path}
      label={label}
      help={words.help(field.words)}
      labels={shapeOf(form) === 'input' ? 'input' : 'group'}
      findings={showsOwnFindings(form) ? 'itself' : 'inside'}
      aside={
        form.kind === 'answer' && !isChoiceAnswer(form) ? (
          <AnswerStateSelect form={form} path={path} value={shown.value} label={label} />
        ) : (
          isOnDemand && (
            <OnDemandButton
              label={label}
              isAbsent={isAbsent}
              add={() => shown.begin(initialValue(form.schema, newId))}
              remove={() => {
                shown.discard();
                clear();
              }}
            />
          )
        )
      }
    >
      {(labels) =>
        isOnDemand && isAbsent ? null : (
          <>
            <ValueEditor
              form={form}
              path={path}
              value={shown.value}
              words={field.words}
              labels={labels}
              clear={clear}
            />
            {shown.isWaiting && <WaitingNote discard={shown.discard} />}
          </>
        )
      }
    </FieldFrame>
  );
}

type OnDemandProps = {
  readonly label: string;
  readonly isAbsent: boolean;
  readonly add: () => void;
  readonly remove: () => void;
};

function OnDemandButton({ label, isAbsent, add, remove }: OnDemandProps) {
  const { t } = useTranslation('fields-controls');
  return isAbsent ? (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      aria-label={t('addToField', { field: label })}
      onClick={add}
    >
      {t('add')}
    </Button>
  ) : (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-label={t('removeFromField', { field: label })}
      onClick={remove}
    >
      {t('remove')}
    </Button>
  );
}

/** Says that a value is not in the record yet, because something that it needs is missing. */
export function WaitingNote({ discard }: { readonly discard: () => void }) {
  const { t } = useTranslation('fields-controls');
  return (
    <div className={classes['waiting']} role="status">
      {t('waiting')}
      <Button variant="subtle" color="gray" size="compact-sm" onClick={discard}>
        {t('discard')}
      </Button>
    </div>
  );
}
