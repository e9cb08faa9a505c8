import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommit, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { recordOptions, useNamed } from '#renderer/fields/names.ts';
import { OptionChips } from '#renderer/fields/option-chips.tsx';
import type { Options } from '#renderer/fields/option-data.tsx';
import type { Labels } from '#renderer/fields/field-frame.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { partOf, textOf, textsOf } from '#renderer/fields/paths.ts';
import { RecordChips, RecordPicker } from '#renderer/fields/record-picker.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { ChosenEditor } from './chosen-editors.tsx';

/** Another record, by its name. */
export function ReferenceEditor({ form, path, value, labels, clear }: EditorProps<'reference'>) {
  const commit = useCommit();
  const { to } = form;
  if (to === 'any') return <AnyRecord path={path} value={value} labels={labels} clear={clear} />;
  return (
    <div className={classes['row']} style={{ flexWrap: 'nowrap' }}>
      <div className={classes['grow']}>
        <RecordPicker
          labels={labels}
          type={to}
          path={path}
          value={textOf(value)}
          choose={(id) => commit(path, id)}
          clear={clear}
        />
      </div>
      <OpenButton type={to} id={textOf(value)} />
    </div>
  );
}

function OpenButton({ type, id }: { readonly type: RecordType; readonly id: string }) {
  const { t } = useTranslation('fields-controls');
  const { openRecord } = useEditing();
  if (id === '') return null;
  return (
    <Tooltip label={t('open')} openDelay={500}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('open')}
        onClick={() => openRecord(type, id)}
      >
        <IconArrowUpRight size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

type AnyProps = Pick<EditorProps<'reference'>, 'path' | 'value' | 'labels' | 'clear'>;

/** Every record of the workspace, by type. */
function useAllRecords(): Options {
  return useNamed((naming) =>
    recordTypes
      .map((type) => ({
        group: naming.sentences.recordTypes[type],
        items: recordOptions(naming, type, () => true),
      }))
      .filter(({ items }) => items.length > 0),
  );
}

type ManyProps = {
  readonly labels: Labels;
  readonly values: readonly string[];
  readonly choose: (ids: string[]) => void;
};

function AnyRecords({ labels, values, choose }: ManyProps) {
  return <OptionChips labels={labels} options={useAllRecords()} values={values} choose={choose} />;
}

function AnyRecord({ path, value, labels, clear }: AnyProps) {
  const groups = useAllRecords();
  return <ChosenEditor path={path} value={value} labels={labels} options={groups} clear={clear} />;
}

/** Several records, by their names. */
export function ReferencesEditor({ form, path, value, labels }: EditorProps<'references'>) {
  const commit = useCommit();
  const values = textsOf(value);
  const choose = (ids: string[]): void => commit(path, ids);
  if (form.to !== 'any') {
    return (
      <RecordChips labels={labels} type={form.to} path={path} values={values} choose={choose} />
    );
  }
  return <AnyRecords labels={labels} values={values} choose={choose} />;
}

/** All records of a type, some, all but some, or not stated. */
export function SelectionEditor({ form, path, value, labels }: EditorProps<'selection'>) {
  const commit = useCommit();
  const { option } = useFieldWords();
  const kind = textOf(partOf(value, 'kind'));
  const ids = textsOf(partOf(value, 'ids'));
  const isList = kind === 'only' || kind === 'allExcept';
  return (
    <div className={classes['row']}>
      <div style={{ flex: '0 1 200px' }}>
        <OptionSelect
          labels={labels}
          options={['all', 'only', 'allExcept', 'notStated'].map((each) => ({
            value: each,
            label: option('fields:selection', each),
          }))}
          value={kind}
          choose={(next) =>
            commit(
              path,
              next === 'only' || next === 'allExcept' ? { kind: next, ids } : { kind: next },
            )
          }
          clear={null}
        />
      </div>
      {isList && (
        <div className={classes['grow']}>
          <RecordChips
            labels={{ ...labels, inputId: `${labels.inputId}-ids`, label: labels.label }}
            type={form.to}
            path={path}
            values={ids}
            choose={(next) => commit(path, { kind, ids: next })}
          />
        </div>
      )}
    </div>
  );
}
