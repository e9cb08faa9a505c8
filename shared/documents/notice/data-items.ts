import type { DataUse } from '#shared/model/data-use.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { reachedCondition } from '#shared/documents/condition-term.ts';
import { originOf } from '#shared/documents/context.ts';
import { emphasis, text } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import { dataCategoryTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { subjectsTerm } from '#shared/documents/scope-term.ts';
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline, ListItem } from '#shared/documents/tree.ts';
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
  const processed = rules.filter(([{ use }]) => use.polarity === 'processed');
  const listed = processed.length === 0 ? [] : processedBlocks(context, lead, processed, uses);
  return [...listed, ...negativeSentences(context, rules, uses).map((words) => paragraph(words))];
}

/**
 * What is processed as a list. Where the data is that of some data subjects only, a list about one group
 * names it in its lead, and a list about several tells the data of each in an item of its own.
 */
function processedBlocks(
  context: NoticeContext,
  lead: readonly Inline[],
  processed: readonly MergedUse[],
  uses: readonly MergedUse[],
): readonly Block[] {
  const groups = bySubjects(processed);
  const subjects = groups.map(([first]) => subjectsOf(context, first));
  const [only] = subjects;
  const isTold = groups.length < processed.length && subjects.some((term) => term !== undefined);
  if (!isTold) {
    const told = { uses, hidesSubjects: false };
    return [paragraph(lead), list(processed.map((use) => listItem(itemWords(context, use, told))))];
  }
  const told = { uses, hidesSubjects: true };
  if (groups.length > 1) {
    const items = groups.map((group, index) => groupItem(context, group, subjects[index], told));
    return [paragraph(lead), list(items)];
  }
  const notes = only === undefined ? [] : say(context.phrases.data.ofSubjects, { subjects: only });
  return [
    paragraph([...lead, text(' '), ...say(context.phrases.data.notes, { notes })]),
    list(processed.map((use) => listItem(itemWords(context, use, told)))),
  ];
}

function groupItem(
  context: NoticeContext,
  group: readonly MergedUse[],
  subjects: Term | undefined,
  told: Told,
): ListItem {
  const items = group.map((merged) => plainTerm(itemWords(context, merged, told)));
  const statement = joinTerms(items, context.phrases.format);
  if (subjects === undefined) return listItem(statement.base);
  const label = [emphasis(subjects.base)];
  return listItem(say(context.phrases.common.labelled, { label, statement }));
}

/** Uses by whose data they are, in the order in which the groups first occur. */
function bySubjects(uses: readonly MergedUse[]): readonly (readonly [MergedUse, ...MergedUse[]])[] {
  const groups = new Map<string, [MergedUse, ...MergedUse[]]>();
  for (const merged of uses) {
    const key = JSON.stringify(merged[0].use.dataSubjects);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [merged]);
    else group.push(merged);
  }
  return [...groups.values()];
}

function subjectsOf(context: NoticeContext, [{ use, place, field }]: MergedUse): Term | undefined {
  return subjectsTerm(context, place, `${field}/dataSubjects`, use.dataSubjects);
}

/** The uses told together, and whether their list has said already whose data it is. */
type Told = { readonly uses: readonly MergedUse[]; readonly hidesSubjects: boolean };

/** The data of one list in a line, where it is a single item or told by sentences alone; else `undefined`. */
export function usesInline(
  context: NoticeContext,
  uses: readonly MergedUse[],
): readonly Inline[] | undefined {
  const rules = uses.filter((merged) => !isException(merged, uses));
  const [first] = rules;
  if (first === undefined || rules.length > 1) return undefined;
  if (first[0].use.polarity === 'processed')
    return itemWords(context, first, { uses, hidesSubjects: false });
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
      told.map((merged) => plainTerm(itemWords(context, merged, { uses, hidesSubjects: false }))),
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
function itemWords(context: NoticeContext, merged: MergedUse, told: Told): readonly Inline[] {
  const { data } = context.phrases;
  const exceptions = told.uses.filter((other) => overrides(other, merged));
  return exceptions.reduce(
    (words, exception) => {
      const [{ use, place, field }] = exception;
      const excepted = say(data.exceptionally[use.polarity], {
        data: categoryWords(context, exception, told),
      });
      const second = marked(excepted, originOf(place, `${field}/polarity`));
      return say(data.noteJoin, { first: words, second });
    },
    categoryWords(context, merged, told),
  );
}

function categoryWords(context: NoticeContext, merged: MergedUse, told: Told): readonly Inline[] {
  const [{ category }] = merged;
  const origins = merged.map(({ place, field }) => originOf(place, `${field}/dataCategory`));
  const name = marked(dataCategoryTerm(context, category).base, ...origins);
  const [first, ...rest] = notesOf(context, merged, told);
  if (first === undefined) return name;
  const { data } = context.phrases;
  const notes = rest.reduce((words, second) => say(data.noteJoin, { first: words, second }), first);
  return [...name, text(' '), ...say(data.notes, { notes })];
}

/** Whether the condition of a use says already that the data are not always processed. */
function saysMay({ modality, condition }: DataUse): boolean {
  return modality === 'may' && condition !== null;
}

function notesOf(
  context: NoticeContext,
  merged: MergedUse,
  { hidesSubjects }: Told,
): readonly (readonly Inline[])[] {
  const [{ use, place, field }] = merged;
  const { data } = context.phrases;
  const at = (name: keyof DataUse) =>
    merged.map((one) => originOf(one.place, `${one.field}/${name}`));
  const subjects = hidesSubjects ? undefined : subjectsOf(context, merged);
  const condition =
    use.condition === null
      ? undefined
      : marked(
          reachedCondition(context, place, `${field}/condition`, use.condition).base,
          ...(saysMay(use) ? at('modality') : []),
        );
  return [
    subjects === undefined ? undefined : say(data.ofSubjects, { subjects }),
    use.modality === 'always' || use.polarity !== 'processed' || saysMay(use)
      ? undefined
      : marked(sayPlain(data[use.modality]), ...at('modality')),
    use.form === 'identified' ? undefined : marked(sayPlain(data.forms[use.form]), ...at('form')),
    condition,
  ].filter((note) => note !== undefined);
}
