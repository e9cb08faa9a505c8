import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { reachedCondition } from '#shared/documents/condition-term.ts';
import { isVisible, originOf, type Place, placeOf, visible } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import { wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { scopeTerm, inOrderOfPurposes } from '#shared/documents/scope-term.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';
import { criteriaItems, outcomeSentences } from './retention-outcomes.ts';
import { closingSentences } from './retention-closing.ts';
import { asList, type PlacedRule, placeRules } from './rule-blocks.ts';

/** How long data is kept, or by which criteria that is determined: Art. 13(2)(a), 14(2)(a). */
export function buildRetentionSection(context: NoticeContext): Section | null {
  const rules = context.registers.flatMap((register) =>
    visible(context.index.retentionRulesOf(register.id), context).filter(({ scope }) =>
      context.tells(scope),
    ),
  );
  return noticeSectionOf(
    context,
    'retention',
    context.phrases.retention.heading,
    retentionBlocks(
      context,
      inOrderOfPurposes(rules, context.activities, ({ scope }) => scope.activities),
    ),
  );
}

/** Rules one by one, each with its exceptions right behind it; rules for the rest come last. */
function retentionBlocks(
  context: NoticeContext,
  rules: readonly RetentionRule[],
): readonly Block[] {
  return asList(
    placeRules(rules)
      .flat()
      .map((placed) => ruleBlocks(context, placed)),
  );
}

function ruleBlocks(context: NoticeContext, placed: PlacedRule<RetentionRule>): readonly Block[] {
  const { rule } = placed;
  const place = placeOf('retentionRules', rule);
  const outcomes = outcomeSentences(context, place, rule, !hasLabel(context, place, placed));
  const criteria = criteriaItems(context, place, rule);
  const closing = closingSentences(context, place, rule, criteria.length > 0);
  if (outcomes.length === 0 && closing.length === 0) return [];
  if (criteria.length === 0) {
    return [paragraph(labelled(context, place, placed, sentences(outcomes, closing)))];
  }
  return [
    paragraph(labelled(context, place, placed, outcomes)),
    list(criteria.map((words) => listItem(words))),
    ...(closing.length === 0 ? [] : [paragraph(closing)]),
  ];
}

function hasLabel(
  context: NoticeContext,
  place: Place,
  placed: PlacedRule<RetentionRule>,
): boolean {
  return labelTerm(context, place, placed) !== undefined;
}

function labelled(
  context: NoticeContext,
  place: Place,
  placed: PlacedRule<RetentionRule>,
  statement: readonly Inline[],
): readonly Inline[] {
  const label = labelTerm(context, place, placed);
  if (label === undefined) return statement;
  const { common } = context.phrases;
  const words = [strong(capitalised(label.base))];
  const { condition } = placed.rule.scope;
  if (condition === null) return say(common.labelled, { label: words, statement });
  const reached = reachedCondition(context, place, 'scope/condition', condition);
  return say(common.labelledWithCondition, { label: words, condition: reached, statement });
}

/** What a rule covers, with what it is to the rules before it; `undefined` for a rule that covers everything. */
function labelTerm(
  context: NoticeContext,
  place: Place,
  { rule, manner }: PlacedRule<RetentionRule>,
): Term | undefined {
  const { retention, recipients } = context.phrases;
  const covered = coveredTerm(context, place, rule);
  if (manner === 'exception') {
    const origin = originOf(place, 'overrides');
    const words =
      covered === undefined
        ? sayPlain(retention.exception)
        : say(recipients.exceptionLabel, { label: covered });
    return plainTerm(marked(words, origin));
  }
  if (manner === 'plain' || covered !== undefined) return covered;
  return plainTerm(marked(sayPlain(retention.otherwise), originOf(place, 'isDefault')));
}

/** The scope of a rule, and the kind of information that it names beyond it. */
function coveredTerm(context: NoticeContext, place: Place, rule: RetentionRule): Term | undefined {
  const scope = scopeTerm(context, place, 'scope', rule.scope, context.activities);
  if (rule.subject === null || !isVisible(rule, context, 'subject')) return scope;
  const subject = wordingTerm(context, place, 'subject', rule.subject);
  if (scope === undefined) return subject;
  return plainTerm(say(context.phrases.common.scope.join, { first: scope, second: subject }));
}
