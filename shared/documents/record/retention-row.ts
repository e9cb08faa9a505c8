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
    const periods = semicolons([
      ...periodsOf(context, place, rule),
      endAction(context, place, rule),
    ]);
    const withGrounds =
      rule.grounds.length === 0
        ? periods
        : noted(context, periods, [
            say(context.phrases.recordRows.grounds, {
              grounds: lawTerms(context, place, 'grounds', rule.grounds),
            }),
          ]);
    const words = plainTerm(about(context, place, rule, withGrounds));
    const line = opening(ruleTerm(context, place, applied, { words, notes: [] }));
    const statement = localizedParagraphs(context, place, 'statement', rule.statement, rule.links);
    return listItem({ blocks: [paragraph(line), ...statement] });
  });
}

/** What the period is about, where the rule names a kind of information or the stage of archiving. */
function about(
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
      outcomeWords(context, place, `${field}/outcome`, outcome),
      conditionNotes(context, place, `${field}/condition`, condition),
    );
  });
}

function outcomeWords(
  context: RecordContext,
  place: Place,
  field: string,
  outcome: RetentionOutcome,
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
      return untilWords(context, place, field, outcome);
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
): readonly Inline[] {
  const { recordRows } = context.phrases;
  const event = wordingTerm(context, place, `${field}/event`, outcome.event);
  if (outcome.within === null) return say(recordRows.until, { event });
  const period = durationTerm(context, place, `${field}/within`, outcome.within);
  return say(recordRows.untilWithin, { event, period });
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

/** What becomes of the data then, in the words of the record or in one word. */
function endAction(context: RecordContext, place: Place, rule: RetentionRule): readonly Inline[] {
  if (rule.endActionWording !== null) {
    return wordingTerm(context, place, 'endActionWording', rule.endActionWording).base;
  }
  if (rule.endAction.state !== 'answered') return [];
  return marked(
    sayPlain(context.phrases.recordRows.endActions[rule.endAction.value]),
    originOf(place, 'endAction'),
  );
}
