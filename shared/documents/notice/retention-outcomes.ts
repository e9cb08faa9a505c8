import type { Condition } from '#shared/model/condition.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { isVisible, originOf, type Place } from '#shared/documents/context.ts';
import { durationTerm } from '#shared/documents/date.ts';
import { wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

type Outcome<Kind extends RetentionOutcome['kind']> = Extract<RetentionOutcome, { kind: Kind }>;
type Words = readonly Inline[];

/**
 * What becomes of data in the scope of a rule, one sentence for each outcome with its condition.
 *
 * @param withScopeCondition Whether the condition of the scope stands here, because no label bears it.
 */
export function outcomeSentences(
  context: NoticeContext,
  place: Place,
  rule: RetentionRule,
  withScopeCondition: boolean,
): Words {
  if (!isOpen(context, rule)) return [];
  const scoped = withScopeCondition ? rule.scope.condition : null;
  return sentences(
    ...toldOutcomes(rule).map((entry) => {
      const field = outcomeField(entry.id);
      const words = outcomeSentence(context, place, `${field}/outcome`, entry.outcome, rule);
      const [condition, at]: readonly [Condition | null, string] =
        entry.condition === null
          ? [scoped, 'scope/condition']
          : [entry.condition, `${field}/condition`];
      return withCondition(context, place, at, condition, words);
    }),
  );
}

function isOpen(context: NoticeContext, rule: RetentionRule): boolean {
  return rule.outcomes.state === 'answered' && isVisible(rule, context, 'outcomes');
}

type Told = Extract<RetentionRule['outcomes'], { state: 'answered' }>['value'];

/** Outcomes in their order, with criteria last: what follows them is a list. */
function toldOutcomes(rule: RetentionRule): Told {
  if (rule.outcomes.state !== 'answered') return [];
  const isCriteria = ({ outcome }: Told[number]): boolean => outcome.kind === 'criteria';
  const { value } = rule.outcomes;
  return [...value.filter((entry) => !isCriteria(entry)), ...value.filter(isCriteria)];
}

function outcomeField(id: string): string {
  return `outcomes/value/${id}`;
}

/** The criteria of a rule as items, where there are several; a single one stands in its sentence. */
export function criteriaItems(
  context: NoticeContext,
  place: Place,
  rule: RetentionRule,
): readonly Words[] {
  if (!isOpen(context, rule)) return [];
  return toldOutcomes(rule).flatMap(({ id, outcome }) => {
    if (outcome.kind !== 'criteria' || outcome.criteria.length < 2) return [];
    return outcome.criteria.map(
      (criterion, index) =>
        wordingTerm(
          context,
          place,
          `${outcomeField(id)}/outcome/criteria/${String(index)}`,
          criterion,
        ).base,
    );
  });
}

function outcomeSentence(
  context: NoticeContext,
  place: Place,
  field: string,
  outcome: RetentionOutcome,
  rule: RetentionRule,
): Words {
  const { retention } = context.phrases;
  switch (outcome.kind) {
    case 'period':
      return periodSentence(context, place, field, outcome);
    case 'while':
      return say(retention.while, {
        state: wordingTerm(context, place, `${field}/state`, outcome.state),
      });
    case 'until':
      return untilSentence(context, place, field, outcome, rule);
    case 'statutory':
      return statutorySentence(context, place, field, outcome);
    case 'criteria':
      return criteriaSentence(context, place, field, outcome);
    case 'notStored':
      return marked(sayPlain(retention.notStored), originOf(place, `${field}/kind`));
  }
}

function periodSentence(
  context: NoticeContext,
  place: Place,
  field: string,
  outcome: Outcome<'period'>,
): Words {
  const { retention } = context.phrases;
  const period = durationTerm(context, place, `${field}/duration`, outcome.duration);
  if (outcome.start.state !== 'answered') return say(retention.period, { period });
  const start = wordingTerm(context, place, `${field}/start/value`, outcome.start.value);
  return say(retention.periodFrom, { period, start });
}

function untilSentence(
  context: NoticeContext,
  place: Place,
  field: string,
  outcome: Outcome<'until'>,
  rule: RetentionRule,
): Words {
  const { retention } = context.phrases;
  const event = wordingTerm(context, place, `${field}/event`, outcome.event);
  if (outcome.within === null) return say(retention.until, { event });
  const period = durationTerm(context, place, `${field}/within`, outcome.within);
  const action = rule.endAction.state === 'answered' ? rule.endAction.value : 'unstated';
  return marked(say(retention.within[action], { period, event }), originOf(place, 'endAction'));
}

function statutorySentence(
  context: NoticeContext,
  place: Place,
  field: string,
  outcome: Outcome<'statutory'>,
): Words {
  const { retention } = context.phrases;
  const kind = originOf(place, `${field}/kind`);
  const start =
    outcome.start.state === 'answered'
      ? wordingTerm(context, place, `${field}/start/value`, outcome.start.value)
      : undefined;
  if (outcome.duration.state !== 'answered') {
    const words =
      start === undefined ? sayPlain(retention.statutory) : say(retention.statutoryFrom, { start });
    return marked(words, kind);
  }
  const period = durationTerm(context, place, `${field}/duration/value`, outcome.duration.value);
  const words =
    start === undefined
      ? say(retention.statutoryPeriod, { period })
      : say(retention.statutoryPeriodFrom, { period, start });
  return marked(words, kind);
}

function criteriaSentence(
  context: NoticeContext,
  place: Place,
  field: string,
  { criteria }: Outcome<'criteria'>,
): Words {
  const { retention } = context.phrases;
  const kind = originOf(place, `${field}/kind`);
  const [first, ...rest] = criteria;
  if (first === undefined || rest.length > 0) return marked(sayPlain(retention.criteria), kind);
  const criterion = wordingTerm(context, place, `${field}/criteria/0`, first);
  return marked(say(retention.criterion, { criterion }), kind);
}
