import type { NewRecord } from '#shared/commands/add-record.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { VocabularyKind } from '#shared/model/vocabulary-item.ts';

type Maker = (
  name: string,
  around: { readonly language: string; readonly kind: VocabularyKind },
) => NewRecord;

/** Types whose records can do with a name alone; the others need a form. */
const makers: Readonly<Partial<Record<RecordType, Maker>>> = {
  parties: (name) => ({ type: 'parties', name, record: { legalName: name } }),
  systems: (name) => ({ type: 'systems', name, record: { name } }),
  dataCategories: (name, { language }) => ({
    type: 'dataCategories',
    name,
    record: { name: { text: { [language]: { text: name } } } },
  }),
  vocabulary: (name, { language, kind }) => ({
    type: 'vocabulary',
    name,
    record: { kind, texts: { [language]: { text: name } } },
  }),
};

/**
 * Makes a record of a name alone; `null` for types that need more than that.
 *
 * @param language Language that the name is taken to be in: the first of the workspace.
 */
export function newRecordFor(
  type: RecordType,
  kinds: readonly VocabularyKind[],
  language: string,
): ((name: string) => NewRecord) | null {
  const make = makers[type];
  const [kind = 'other'] = kinds;
  return make === undefined ? null : (name) => make(name, { language, kind });
}
