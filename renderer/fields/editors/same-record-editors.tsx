import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordContext, useCommit, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { formOf } from '#renderer/fields/form-of.ts';
import { titleOf } from '#renderer/fields/item-title.ts';
import { useNamed } from '#renderer/fields/names.ts';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { itemKey, itemsOf, partOf, textOf } from '#renderer/fields/paths.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { dataUse } from '#shared/model/data-use.ts';
import { localizedText } from '#shared/model/localized-text.ts';
import { localizedWords } from '#shared/documents/check-report/report-words.ts';
import { isTree } from '#shared/workspace/change-path.ts';
import { ChosenSeveralEditor } from './chosen-editors.tsx';

/** A link of the same record, by its words. Links are written under "More". */
export function LinkKeyEditor({ path, value, labels, clear }: EditorProps<'linkKey'>) {
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const links = itemsOf(partOf(useContext(RecordContext), 'links'));
  const options = useNamed((naming) =>
    links.map((link) => {
      const key = textOf(partOf(link, 'key'));
      const label = localizedText.safeParse(partOf(link, 'label'));
      return { value: key, label: (label.success && localizedWords(naming, label.data)) || key };
    }),
  );
  const known = textOf(value);
  const isKnown = known === '' || options.some((option) => option.value === known);
  return (
    <OptionSelect
      labels={labels}
      options={isKnown ? options : [...options, { value: known, label: known }]}
      value={known === '' ? null : known}
      placeholder={options.length === 0 ? t('noLinks') : t('choose')}
      choose={(next) => commit(path, next)}
      clear={clear}
    />
  );
}

/** Other data uses of the same list, by their titles. */
export function SiblingsEditor({ path, value, labels }: EditorProps<'siblings'>) {
  const words = useFieldWords();
  const { type } = useEditing();
  const record = useContext(RecordContext);
  const [list = '', own] = path.split('/');
  const field = formOf(type).find(({ name }) => name === list);
  const item = field?.form.kind === 'list' ? field.form.item : null;
  const options = useNamed((naming) =>
    itemsOf(partOf(record, list))
      .filter((each) => dataUse.safeParse(each).success)
      .map((each, at) => ({
        value: itemKey(each, at),
        label: item === null ? itemKey(each, at) : titleOf(item, each, { naming, words }),
      }))
      .filter((option) => option.value !== own),
  );
  return <ChosenSeveralEditor path={path} value={value} labels={labels} options={options} />;
}

const reaches = ['public', 'authority', 'internal'];

/** Fields that fewer people may see than the rest of the record. */
export function FieldVisibilityEditor({ path, value, labels }: EditorProps<'fieldVisibility'>) {
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const { label, option } = useFieldWords();
  const { type } = useEditing();
  const entries = isTree(value) ? value : {};
  const fields = formOf(type).map(({ name, words }) => ({ value: name, label: label(words) }));
  const nameOf = (field: string): string =>
    fields.find((each) => each.value === field)?.label ?? field;
  return (
    <div className={classes['fields']} style={{ gap: 8 }}>
      {Object.entries(entries).map(([field, reach]) => (
        <div key={field} className={classes['row']} style={{ alignItems: 'center' }}>
          <span className={classes['grow']}>{nameOf(field)}</span>
          <Select
            w={230}
            aria-label={t('visibilityOf', { field: nameOf(field) })}
            allowDeselect={false}
            data={reaches.map((each) => ({
              value: each,
              label: option('fields:visibility', each),
            }))}
            value={textOf(reach)}
            onChange={(next) => commit(path, { ...entries, [field]: next })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removeItem', { item: nameOf(field) })}
            onClick={() =>
              commit(
                path,
                Object.fromEntries(Object.entries(entries).filter(([each]) => each !== field)),
              )
            }
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <OptionSelect
        labels={labels}
        options={fields.filter((each) => !Object.hasOwn(entries, each.value))}
        value={null}
        placeholder={t('chooseField')}
        choose={(field) => commit(path, { ...entries, [field]: 'internal' })}
        clear={null}
      />
    </div>
  );
}
