import type { DataUse } from '#shared/model/data-use.ts';
import { originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { localized, withOrigin } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { dataCategoryName, dataCategoryTerm, subjectTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { cellOf, conditionNotes, noted, opening, paragraphOf, semicolons } from './cell-text.ts';
import type { RecordEntry } from './entries.ts';
import type { RecordContext } from './record-context.ts';
import { isProcessed, type Placed } from './register-facts.ts';

/** A category of data subjects with the field that names it. */
type Subject = { readonly id: string; readonly place: Place; readonly field: string };

/** Categories of data subjects: Art. 30(1)(c). Where a data use names none, those of the register are meant. */
export function subjectsCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const uses = entry.facts.dataUses.filter(({ item }) => isProcessed(item));
  const named =
    uses.length > 0
      ? uses.flatMap((use) => subjectsOf(entry, use))
      : entry.subject.kind === 'untied'
        ? []
        : registerSubjects(entry);
  const distinct = [...new Map(named.map((subject) => [subject.id, subject])).values()];
  const terms = distinct.map((subject) => subjectWords(context, subject));
  return paragraphOf(semicolons(firstOpened(terms)));
}

/** Categories of personal data: Art. 30(1)(c); by categories of data subjects where these differ. */
export function dataCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const uses = entry.facts.dataUses.filter(({ item }) => isProcessed(item));
  const groups = new Map<string, Placed<DataUse>[]>();
  for (const use of uses) {
    const key = JSON.stringify(use.item.dataSubjects);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  const isWhole = groups.size < 2;
  return cellOf(
    [...groups.values()].map((group) => {
      const words = semicolons(
        isWhole
          ? firstOpened(group.map((use) => useTerm(context, use)))
          : group.map((use) => useTerm(context, use).base),
      );
      return isWhole ? words : labelledGroup(context, entry, group, words);
    }),
  );
}

/** Why each category of data is needed: Art. 5(1)(c); internal. */
export function necessityCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  return cellOf(
    entry.facts.dataUses.map(({ place, field, item }) => {
      const why = localized(context, place, `${field}/necessity`, item.necessity);
      if (why.length === 0) return [];
      const category = dataCategoryName(context, context.index.dataCategory(item.dataCategory));
      return say(context.phrases.common.labelled, { label: opening(category), statement: why });
    }),
  );
}

/** Terms of which the first begins with a capital. */
export function firstOpened(terms: readonly Term[]): readonly (readonly Inline[])[] {
  return terms.map((term, index) => (index === 0 ? opening(term) : term.base));
}

function labelledGroup(
  context: RecordContext,
  entry: RecordEntry,
  group: readonly Placed<DataUse>[],
  words: readonly Inline[],
): readonly Inline[] {
  const [first] = group;
  const subjects = first === undefined ? [] : subjectsOf(entry, first);
  if (subjects.length === 0) return words;
  const label = joinTerms(
    subjects.map((subject) => subjectWords(context, subject)),
    context.phrases.format,
  );
  return say(context.phrases.common.labelled, { label: opening(label), statement: words });
}

function subjectWords(context: RecordContext, { id, place, field }: Subject): Term {
  return context.termOnce(`subject ${id} ${place.record} ${field}`, () =>
    withOrigin(subjectTerm(context, id), originOf(place, field)),
  );
}

function registerSubjects({ register }: RecordEntry): readonly Subject[] {
  const place = placeOf('registers', register);
  return register.subjectCategories.map((id, index) => ({
    id,
    place,
    field: `subjectCategories/${String(index)}`,
  }));
}

function subjectsOf(entry: RecordEntry, use: Placed<DataUse>): readonly Subject[] {
  const selection = use.item.dataSubjects;
  const ofRegister = registerSubjects(entry);
  if (selection.kind === 'all') return ofRegister;
  if (selection.kind === 'notStated') return [];
  if (selection.kind === 'allExcept') {
    return ofRegister.filter(({ id }) => !selection.ids.some((other) => other === id));
  }
  const field = `${use.field}/dataSubjects`;
  return selection.ids.map((id) => ({ id, place: use.place, field }));
}

/** A category of data with the form in which it is held and the condition on which it is. */
function useTerm(context: RecordContext, { place, field, item }: Placed<DataUse>): Term {
  const category = context.index.dataCategory(item.dataCategory);
  const term = context.termOnce(`category ${category.id}`, () =>
    dataCategoryTerm(context, category),
  );
  const words = withOrigin(term, originOf(place, `${field}/dataCategory`));
  const notes = [
    ...sensitivityNotes(context, category),
    ...formNotes(context, place, field, item),
    ...conditionNotes(context, place, `${field}/condition`, item.condition),
  ];
  return notes.length === 0 ? words : plainTerm(noted(context, words.base, notes));
}

function sensitivityNotes(
  context: RecordContext,
  category: Parameters<typeof dataCategoryTerm>[1],
): readonly (readonly Inline[])[] {
  const { recordRows } = context.phrases;
  const origin = originOf(placeOf('dataCategories', category), 'sensitivity');
  if (category.sensitivity.kind === 'special') {
    return [marked(sayPlain(recordRows.specialCategory), origin)];
  }
  if (category.sensitivity.kind === 'criminal') {
    return [marked(sayPlain(recordRows.criminalData), origin)];
  }
  return [];
}

function formNotes(
  context: RecordContext,
  place: Place,
  field: string,
  use: DataUse,
): readonly (readonly Inline[])[] {
  const { recordRows } = context.phrases;
  return [
    use.form === 'identified'
      ? []
      : marked(sayPlain(recordRows.forms[use.form]), originOf(place, `${field}/form`)),
    use.polarity === 'seenNotStored'
      ? marked(sayPlain(recordRows.seenNotStored), originOf(place, `${field}/polarity`))
      : [],
    use.modality === 'may'
      ? marked(sayPlain(recordRows.occasional), originOf(place, `${field}/modality`))
      : [],
  ].filter((note) => note.length > 0);
}
