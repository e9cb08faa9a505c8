import type { DataUse } from '#shared/model/data-use.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { reachedCondition } from '#shared/documents/condition-term.ts';
import { originOf } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import { dataCategoryTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { subjectsTerm } from '#shared/documents/scope-term.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import type { MergedUse } from './data-uses.ts';
import type { NoticeContext } from './notice-context.ts';

const negatives = ['seenNotStored', 'notCollected', 'notWanted'] as const;

/** A list of data: what is processed as items, what is not as sentences behind them. */
export function usesBlocks(
  context: NoticeContext,
  lead: readonly Inline[],
  uses: readonly MergedUse[],
): readonly Block[] {
  const rules = uses.filter((merged) => !isException(merged, uses));
  const items = rules
    .filter(([{ use }]) => use.polarity === 'processed')
    .map((merged) => listItem(itemWords(context, merged, uses)));
  const listed = items.length === 0 ? [] : [paragraph(lead), list(items)];
  return [...listed, ...negativeSentences(context, rules, uses).map((words) => paragraph(words))];
}

/** The data of one list in a line, where it is a single item or told by sentences alone; else `undefined`. */
export function usesInline(
  context: NoticeContext,
  uses: readonly MergedUse[],
): readonly Inline[] | undefined {
  const rules = uses.filter((merged) => !isException(merged, uses));
  const [first] = rules;
  if (first === undefined || rules.length > 1) return undefined;
  if (first[0].use.polarity === 'processed') return itemWords(context, first, uses);
  return negativeSentences(context, rules, uses)[0];
}

function negativeSentences(
  context: NoticeContext,
  rules: readonly MergedUse[],
  uses: readonly MergedUse[],
): readonly (readonly Inline[])[] {
  return negatives.flatMap((polarity) => {
    const told = rules.filter(([{ use }]) => use.polarity === polarity);
    if (told.length === 0) return [];
    const data = joinTerms(
      told.map((merged) => plainTerm(itemWords(context, merged, uses))),
      context.phrases.format,
    );
    const origins = told.map(([{ place, field }]) => originOf(place, `${field}/polarity`));
    return [marked(say(context.phrases.data[polarity], { data }), ...origins)];
  });
}

function isException(merged: MergedUse, uses: readonly MergedUse[]): boolean {
  return uses.some((other) => overrides(merged, other));
}

function overrides([exception]: MergedUse, rule: MergedUse): boolean {
  return rule.some(
    ({ activity, use }) =>
      activity === exception.activity && exception.use.overrides.includes(use.id),
  );
}

/** A category with its notes, and the exceptions to its use behind it. */
function itemWords(
  context: NoticeContext,
  merged: MergedUse,
  uses: readonly MergedUse[],
): readonly Inline[] {
  const { data } = context.phrases;
  const exceptions = uses.filter((other) => overrides(other, merged));
  return exceptions.reduce(
    (words, exception) => {
      const [{ use, place, field }] = exception;
      const told = say(data.exceptionally[use.polarity], {
        data: categoryWords(context, exception),
      });
      const second = marked(told, originOf(place, `${field}/polarity`));
      return say(data.noteJoin, { first: words, second });
    },
    categoryWords(context, merged),
  );
}

function categoryWords(context: NoticeContext, merged: MergedUse): readonly Inline[] {
  const [{ category }] = merged;
  const origins = merged.map(({ place, field }) => originOf(place, `${field}/dataCategory`));
  const name = marked(dataCategoryTerm(context, category).base, ...origins);
  const [first, ...rest] = notesOf(context, merged);
  if (first === undefined) return name;
  const { data } = context.phrases;
  const notes = rest.reduce((words, second) => say(data.noteJoin, { first: words, second }), first);
  return [...name, text(' '), ...say(data.notes, { notes })];
}

function notesOf(context: NoticeContext, merged: MergedUse): readonly (readonly Inline[])[] {
  const [{ use, place, field }] = merged;
  const { data } = context.phrases;
  const at = (name: keyof DataUse) =>
    merged.map((told) => originOf(told.place, `${told.field}/${name}`));
  const subjects = subjectsTerm(context, place, `${field}/dataSubjects`, use.dataSubjects);
  const condition =
    use.condition === null
      ? undefined
      : reachedCondition(context, place, `${field}/condition`, use.condition).base;
  return [
    subjects === undefined ? undefined : say(data.ofSubjects, { subjects }),
    use.modality === 'always' || use.polarity !== 'processed'
      ? undefined
      : marked(sayPlain(data[use.modality]), ...at('modality')),
    use.form === 'identified' ? undefined : marked(sayPlain(data.forms[use.form]), ...at('form')),
    condition,
  ].filter((note) => note !== undefined);
}
