import type { Condition } from '#shared/model/condition.ts';
import type { Scope } from '#shared/model/scope.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { conditionTerm } from '#shared/documents/condition-term.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { capitalised, text } from '#shared/documents/inline.ts';
import { say } from '#shared/documents/say.ts';
import { scopeTerm } from '#shared/documents/scope-term.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import type { RequirementId } from '#shared/law/requirements.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Block, Inline, ListItem } from '#shared/documents/tree.ts';
import type { RecordContext } from './record-context.ts';
import type { AppliedRule } from './rule-order.ts';

/** The words of a term at the beginning of a cell or item: with a capital, unless it is a name. */
export function opening(term: Term): readonly Inline[] {
  return term.isName ? term.base : capitalised(term.base);
}

/** "A; b, including c; d": terms that may hold commas themselves. */
export function semicolons(contents: readonly (readonly Inline[])[]): readonly Inline[] {
  return joinedBy('; ', contents);
}

/** Contents with a text between them; empty ones are left out. */
export function joinedBy(
  separator: string,
  contents: readonly (readonly Inline[])[],
): readonly Inline[] {
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content, index) => (index === 0 ? content : [text(separator), ...content]));
}

/** "Words (note, note)"; without notes, the words. */
export function noted(
  context: RecordContext,
  words: readonly Inline[],
  notes: readonly (readonly Inline[])[],
): readonly Inline[] {
  const joined = joinedBy(', ', notes);
  return joined.length === 0
    ? words
    : say(context.phrases.recordRows.noted, { words, notes: joined });
}

/** A condition as one of several notes in brackets. */
export function conditionNotes(
  context: RecordContext,
  place: Place,
  field: string,
  condition: Condition | null,
): readonly (readonly Inline[])[] {
  if (condition === null) return [];
  return [conditionTerm(context, place, field, condition).base];
}

/** The value of a cell: nothing, one paragraph, or a list. */
export function cellOf(contents: readonly (readonly Inline[])[]): readonly Block[] {
  return cellOfItems(
    contents.filter((content) => content.length > 0).map((content) => listItem(content)),
  );
}

/** As `cellOf`, of items that are made already. */
export function cellOfItems(items: readonly ListItem[]): readonly Block[] {
  const [first] = items;
  if (first === undefined) return [];
  return items.length === 1 ? first.children : [list(items)];
}

/** One paragraph, or nothing. */
export function paragraphOf(content: readonly Inline[]): readonly Block[] {
  return content.length === 0 ? [] : [paragraph(content)];
}

/** What a rule says, and short notes to it. */
type RuleText = { readonly words: Term; readonly notes: readonly (readonly Inline[])[] };

/**
 * A rule's words with what they cover in front ("call recordings: …") and its condition among the notes
 * behind; as exception, or as what holds for the rest of the data, where it is that. Activities are left
 * out: the sheet is about one.
 */
export function ruleTerm(
  context: RecordContext,
  place: Place,
  { rule, manner }: Pick<AppliedRule<{ readonly scope: Scope }>, 'rule' | 'manner'>,
  { words, notes }: RuleText,
): Term {
  const { common, recordRows } = context.phrases;
  const scoped = scopeTerm(context, place, 'scope', { ...rule.scope, recipients: [] }, []);
  const label =
    scoped ?? (manner === 'rest' ? plainTerm(sayPlain(recordRows.otherData)) : undefined);
  const statement = noted(context, words.base, [
    ...notes,
    ...conditionNotes(context, place, 'scope/condition', rule.scope.condition),
  ]);
  const labelled = label === undefined ? statement : say(common.labelled, { label, statement });
  if (manner === 'exception') return plainTerm(say(common.exception, { statement: labelled }));
  return { base: labelled, forms: {}, isName: label?.isName ?? words.isName };
}

/** Where a fact of a record is missing, and which point of the law asks for it. */
export type Gap = {
  readonly place: Place;
  readonly field: string;
  readonly requirement: RequirementId;
  readonly severity: 'error' | 'warning';
};

/** A visible placeholder for a fact that the law asks for, reported. */
export function missingFact(context: RecordContext, gap: Gap, phrase: Phrase): Inline {
  reportMissing(context, gap);
  const field = originOf(gap.place, gap.field);
  return { kind: 'placeholder', field, text: plainText(sayPlain(phrase)), origin: [field] };
}

/** Reports a missing fact that nothing stands for in the text. */
export function reportMissing(context: RecordContext, gap: Gap): void {
  const { place, field, requirement, severity } = gap;
  context.report({
    code: 'missing-fact',
    severity,
    type: place.type,
    record: place.record,
    field,
    params: { requirement },
  });
}
