import { valueAt } from '#shared/workspace/change-path.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { WorkspaceIndex } from '#shared/workspace/record-index.ts';
import { formAt } from './form-at.ts';
import { titleOf, type Around } from './item-title.ts';
import { useNamed } from './names.ts';
import { itemsOf, type FieldKey } from './paths.ts';
import { useFieldWords } from './words.ts';

/** What fields of a record say, in a few words each; what says nothing is left out. */
export function detailOf(
  type: RecordType,
  record: object,
  fields: readonly FieldKey[],
  around: Around,
): string {
  return fields
    .flatMap((path) => valuesAt(type, record, path))
    .map(([form, value]) => titleOf(form, value, around))
    .filter((title) => title !== '')
    .join(' · ');
}

type Detail = (type: RecordType, record: object, fields: readonly FieldKey[]) => string;

/** What is made of records and of what their fields say; renders again only when that says something else. */
export function useDetailed<Part>(select: (index: WorkspaceIndex, detail: Detail) => Part): Part {
  const words = useFieldWords();
  return useNamed((naming) =>
    select(naming.index, (type, record, fields) =>
      detailOf(type, record, fields, { naming, words }),
    ),
  );
}

/** The value of a field with its form; of a list, those of its items. */
function valuesAt(type: RecordType, record: object, path: FieldKey) {
  const steps = path.split('/');
  const value = valueAt(record, steps);
  const at = formAt(type, steps);
  if (at === undefined) return [];
  if (at.form.kind !== 'list') return [[at.form, value] as const];
  const { item } = at.form;
  return itemsOf(value).map((each) => [item, each] as const);
}
