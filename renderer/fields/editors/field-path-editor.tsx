import { useContext } from 'react';
import { RecordContext, useCommit, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import type { FieldForm, FormType } from '#renderer/fields/field-form.ts';
import { formOf } from '#renderer/fields/form-of.ts';
import { titleOf, type Around } from '#renderer/fields/item-title.ts';
import { useNamed } from '#renderer/fields/names.ts';
import type { Option } from '#renderer/fields/option-data.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { itemsOf, partOf, stepInto, textOf } from '#renderer/fields/paths.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { recordBase } from '#shared/model/base.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { isItem, valueAt } from '#shared/workspace/change-path.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

type Described = { readonly type: FormType; readonly record: unknown };

/** A field of a record, or an item of one of its lists, by what it is called: of the record named beside it, else of its own. */
export function FieldPathEditor({ path, value, labels, clear }: EditorProps<'fieldPath'>) {
  const commit = useCommit();
  const words = useFieldWords();
  const { type } = useEditing();
  const record = useContext(RecordContext);
  const beside = partOf(valueAt(record, path.split('/').slice(0, -1)), 'record');
  const options = useNamed((naming) =>
    optionsOf(
      beside === undefined ? { type, record } : recordOf(naming.workspace, textOf(beside)),
      { naming, words },
    ),
  );
  const known = textOf(value);
  const isListed = known === '' || options.some((option) => option.value === known);
  return (
    <OptionSelect
      labels={labels}
      options={isListed ? options : [...options, { value: known, label: known }]}
      value={known === '' ? null : known}
      choose={(next) => commit(path, next)}
      clear={clear}
    />
  );
}

function recordOf(workspace: Workspace, id: string): Described {
  const type = recordTypes.find((each) => recordById(workspace, each, id) !== undefined);
  if (type === undefined) return { type: 'settings', record: undefined };
  return { type, record: recordById(workspace, type, id) };
}

function optionsOf({ type, record }: Described, around: Around): readonly Option[] {
  if (record === undefined) return [];
  return formOf(type)
    .filter(({ name }) => name !== 'id' && !Object.hasOwn(recordBase, name))
    .flatMap((field) => [
      { value: field.name, label: around.words.label(field.words) },
      ...itemOptions(field, partOf(record, field.name), around),
    ]);
}

function itemOptions(
  { name, words, form }: FieldForm,
  value: unknown,
  around: Around,
): readonly Option[] {
  if (form.kind !== 'list') return [];
  return itemsOf(value)
    .filter(isItem)
    .map((item) => {
      const title = titleOf(form.item, item, around);
      return { value: stepInto(name, item.id), label: `${around.words.label(words)}: ${title}` };
    });
}
