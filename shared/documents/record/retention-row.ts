import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import type { Answer } from '#shared/model/answer.ts';
import type { Wording } from '#shared/model/localized-text.ts';
import { listItem, paragraph } from '#shared/documents/block.ts';
import { originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { durationTerm } from '#shared/documents/date.ts';
import { lawTerms } from '#shared/documents/law-term.ts';
import { localizedParagraphs, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline, ListItem } from '#shared/documents/tree.ts';
import {
  cellOfItems,
  conditionNotes,
  missingFact,
  noted,
  opening,
  ruleTerm,
  semicolons,
} from './cell-text.ts';
import type { RecordEntry } from './entries.ts';
import type { RecordContext } from './record-context.ts';
import type { AppliedRule } from './rule-order.ts';

/** Envisaged time limits for erasure of the different categories of data: Art. 30(1)(f). */
export function retentionCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  return cellOfItems(entry.facts.retention.map((rule) => retentionItem(context, rule)));
}

function retentionItem(context: RecordContext, applied: AppliedRule<RetentionRule>): ListItem {
  const { rule, manner } = applied;
  return context.itemOnce(`retention ${rule.id} ${manner}`, () => {
    const place = placeOf('retentionRules', rule);
    const about = plainTerm(subjectOf(context, place, rule, statedPeriods(context, rule)));
    // What a text calls "other data" needs no second label that says the same.
    const isNamed = manner === 'rest' && rule.subject !== null;
    const placed = isNamed ? { rule, manner: 'plain' as const } : applied;
    const line = opening(ruleTerm(context, place, placed, { words: about, notes: [] }));
    const statement = localizedParagraphs(context, place, 'statement', rule.statement, rule.links);
    const [first, ...more] = statement;
    if (first === undefined) return listItem(line);
    const words = say(context.phrases.recordRows.withStatement, {
      words: line,
      statement: first.content,
    });
    return listItem({ blocks: [paragraph(words), ...more] });
  });
}

/** How long a rule keeps data, what becomes of it then, and the act that demands or allows it. */
export function statedPeriods(context: RecordContext, rule: RetentionRule): readonly Inline[] {
  const place = placeOf('retentionRules', rule);
  const periods = withEnd(context, place, rule, semicolons(periodsOf(context, place, rule)));
  if (rule.grounds.length === 0) return periods;
  const grounds = lawTerms(context, place, 'grounds', rule.grounds);
  return noted(context, periods, [say(context.phrases.recordRows.grounds, { grounds })]);
}

/** What the period is about, where the rule names a kind of information or the stage of archiving. */
function subjectOf(
  context: RecordContext,
  place: Place,
  rule: RetentionRule,
  periods: readonly Inline[],
): readonly Inline[] {
  const { common, recordRows } = context.phrases;
  const staged =
    rule.stage === 'archive'
      ? say(common.labelled, {
          label: marked(sayPlain(recordRows.archive), originOf(place, 'stage')),
          statement: periods,
        })
      : periods;
  if (rule.subject === null) return staged;
  const subject = wordingTerm(context, place, 'subject', rule.subject);
  return say(common.labelled, { label: subject, statement: staged });
}

function periodsOf(
  context: RecordContext,
  place: Place,
  rule: RetentionRule,
): readonly (readonly Inline[])[] {
  if (rule.outcomes.state !== 'answered') {
    const gap = {
      place,
      field: 'outcomes',
      requirement: '30.1.f',
      severity: 'warning',
    } as const;
    return [[missingFact(context, gap, context.phrases.recordRows.missingPeriod)]];
  }
  return rule.outcomes.value.map(({ id, outcome, condition }) => {
    const field = `outcomes/value/${id}`;
    return noted(
      context,
      outcomeWords(context, place, `${field}/outcome`, outcome, isErasedAtEnd(rule)),
      conditionNotes(context, place, `${field}/condition`, condition),
    );
  });
}

function outcomeWords(
  context: RecordContext,
  place: Place,
  field: string,
  outcome: RetentionOutcome,
  isErased: boolean,
): readonly Inline[] {
  const { recordRows } = context.phrases;
  switch (outcome.kind) {
    case 'period':
      return fromStart(
        context,
        place,
        field,
        durationTerm(context, place, `${field}/duration`, outcome.duration),
        outcome.start,
      );
    case 'while':
      return wordingTerm(context, place, `${field}/state`, outcome.state).base;
    case 'until':
      return untilWords(context, place, field, outcome, isErased);
    case 'statutory':
      return statutoryWords(context, place, field, outcome);
    case 'criteria':
      return say(recordRows.criteria, {
        criteria: semicolons(
          outcome.criteria.map(
            (criterion, index) =>
              wordingTerm(context, place, `${field}/criteria/${String(index)}`, criterion).base,
          ),
        ),
      });
    case 'notStored':
      return marked(sayPlain(recordRows.notStored), originOf(place, `${field}/kind`));
  }
}

function fromStart(
  context: RecordContext,
  place: Place,
  field: string,
  period: Term,
  start: Answer<Wording>,
): readonly Inline[] {
  if (start.state !== 'answered') return period.base;
  return say(context.phrases.recordRows.periodFrom, {
    period,
    start: wordingTerm(context, place, `${field}/start/value`, start.value),
  });
}

function untilWords(
  context: RecordContext,
  place: Place,
  field: string,
  outcome: Extract<RetentionOutcome, { kind: 'until' }>,
  isErased: boolean,
): readonly Inline[] {
  const { recordRows } = context.phrases;
  const event = wordingTerm(context, place, `${field}/event`, outcome.event);
  if (outcome.within === null) return say(recordRows.until, { event });
  const period = durationTerm(context, place, `${field}/within`, outcome.within);
  if (!isErased) return say(recordRows.untilWithin, { event, period });
  return marked(say(recordRows.erasedWithin, { event, period }), originOf(place, 'endAction'));
}

function statutoryWords(
  context: RecordContext,
  place: Place,
  field: string,
  { duration, start }: Extract<RetentionOutcome, { kind: 'statutory' }>,
): readonly Inline[] {
  const { recordRows } = context.phrases;
  if (duration.state === 'answered') {
    const period = durationTerm(context, place, `${field}/duration/value`, duration.value);
    return fromStart(context, place, field, period, start);
  }
  if (start.state !== 'answered') {
    return marked(sayPlain(recordRows.statutory), originOf(place, `${field}/kind`));
  }
  return say(recordRows.statutoryFrom, {
    start: wordingTerm(context, place, `${field}/start/value`, start.value),
  });
}

/** The periods and what becomes of the data then, in the words of the record or in one word. */
function withEnd(
  context: RecordContext,
  place: Place,
  rule: RetentionRule,
  periods: readonly Inline[],
): readonly Inline[] {
  if (rule.endActionWording !== null) {
    const own = wordingTerm(context, place, 'endActionWording', rule.endActionWording);
    return semicolons([periods, own.base]);
  }
  if (rule.endAction.state !== 'answered' || (isErasedAtEnd(rule) && saysErasure(rule))) {
    return periods;
  }
  const { recordRows } = context.phrases;
  const action = marked(
    sayPlain(recordRows.endActions[rule.endAction.value]),
    originOf(place, 'endAction'),
  );
  return periods.length === 0 ? action : say(recordRows.thenEnds, { periods, action });
}

function isErasedAtEnd({ endAction, endActionWording }: RetentionRule): boolean {
  return endActionWording === null && endAction.state === 'answered' && endAction.value === 'erase';
}

/** Whether all periods say themselves that the data is erased, or that there is none to erase. */
function saysErasure({ outcomes }: RetentionRule): boolean {
  return (
    outcomes.state === 'answered' &&
    outcomes.value.every(
      ({ outcome }) =>
        outcome.kind === 'notStored' || (outcome.kind === 'until' && outcome.within !== null),
    )
  );
}
