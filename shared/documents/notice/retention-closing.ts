import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import { isVisible, originOf, type Place } from '#shared/documents/context.ts';
import { lawTerms } from '#shared/documents/law-term.ts';
import { localized, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/** What follows the period of a rule: the end action, the ground in law, and the rule's own statement. */
export function closingSentences(
  context: NoticeContext,
  place: Place,
  rule: RetentionRule,
  isBehindCriteria: boolean,
): readonly Inline[] {
  const { retention } = context.phrases;
  const isTold = isVisible(rule, context, 'grounds') && !isNeverStored(context, rule);
  const grounds = isTold ? rule.grounds : [];
  return sentences(
    endAction(context, place, rule, isBehindCriteria),
    rule.stage === 'archive'
      ? marked(sayPlain(retention.archiveStage), originOf(place, 'stage'))
      : [],
    grounds.length === 0
      ? []
      : say(retention.grounds, { laws: lawTerms(context, place, 'grounds', grounds) }),
    localized(context, place, 'statement', rule.statement, rule.links),
  );
}

/** Data never stored have no period that law could ground. */
function isNeverStored({ content }: NoticeContext, { outcomes }: RetentionRule): boolean {
  if (content === 'asStated' || outcomes.state !== 'answered') return false;
  return (
    outcomes.value.length > 0 && outcomes.value.every(({ outcome }) => outcome.kind === 'notStored')
  );
}

function endAction(
  context: NoticeContext,
  place: Place,
  rule: RetentionRule,
  isBehindCriteria: boolean,
): readonly Inline[] {
  if (!isVisible(rule, context, 'endAction') || !hasEnd(rule)) return [];
  const { retention } = context.phrases;
  const then = sayPlain(isBehindCriteria || hasSeveral(rule) ? retention.atEnd : retention.then);
  if (rule.endActionWording !== null) {
    const action = wordingTerm(context, place, 'endActionWording', rule.endActionWording);
    return marked(say(retention.endActionOwn, { then, action }), originOf(place, 'endAction'));
  }
  if (rule.endAction.state !== 'answered') return [];
  return marked(
    say(retention.endActions[rule.endAction.value], { then }),
    originOf(place, 'endAction'),
  );
}

/** Whether "after that" would leave open after what. */
function hasSeveral({ outcomes }: RetentionRule): boolean {
  return outcomes.state === 'answered' && outcomes.value.length > 1;
}

/**
 * Whether the outcomes leave an end to tell: data never stored has none, and an outcome with a time limit
 * after an event has told it, also for the state before that event.
 */
function hasEnd({ outcomes }: RetentionRule): boolean {
  if (outcomes.state !== 'answered') return false;
  const isLimited = outcomes.value.some(({ outcome }) => isWithin(outcome));
  return outcomes.value.some(
    ({ outcome }) =>
      outcome.kind !== 'notStored' &&
      !isWithin(outcome) &&
      !(isLimited && outcome.kind === 'while'),
  );
}

function isWithin(outcome: RetentionOutcome): boolean {
  return outcome.kind === 'until' && outcome.within !== null;
}
