import type { Measure } from '#shared/model/measure.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { conditionNote, conditionTerm } from '#shared/documents/condition-term.ts';
import { isVisible, originOf, placeOf, visible } from '#shared/documents/context.ts';
import { capitalised, strong, text } from '#shared/documents/inline.ts';
import { isGiven, localized, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { scopeTerm, withScope } from '#shared/documents/scope-term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Inline, ListItem, Section } from '#shared/documents/tree.ts';
import { certificateBlocks } from './certificates.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** How personal data are protected, in general terms, and who holds which certificate: Arts. 32, 42. */
export function buildSecuritySection(context: NoticeContext): Section | null {
  return noticeSectionOf(context, 'security', context.phrases.security.heading, [
    ...measureBlocks(context),
    ...certificateBlocks(context),
  ]);
}

function measureBlocks(context: NoticeContext): readonly Block[] {
  const measures = measuresInPlace(context);
  const rules = measures.filter((measure) => ruleOf(measure, measures) === undefined);
  if (rules.length === 0) return [];
  const items = byScope(rules).flatMap((group) => groupItems(context, group, measures));
  return [paragraph(sayPlain(context.phrases.security.lead)), list(items)];
}

/** Measures that protect data today; what is planned or ended protects nobody. */
function measuresInPlace(context: NoticeContext): readonly Measure[] {
  const all = context.registers.flatMap(({ id }) => context.index.measuresOf(id));
  const each = all.filter((measure, index) => all.indexOf(measure) === index);
  return visible(each, context).filter(
    (measure) => measure.status === 'inPlace' && hasWords(context, measure),
  );
}

function hasWords(context: NoticeContext, measure: Measure): boolean {
  return hasSentence(context, measure) || isVisible(measure, context, 'name');
}

function hasSentence(context: NoticeContext, measure: Measure): boolean {
  return isGiven(measure.publicText) && isVisible(measure, context, 'publicText');
}

function ruleOf(measure: Measure, measures: readonly Measure[]): Measure | undefined {
  return measures.find(({ id }) => id !== measure.id && measure.overrides.includes(id));
}

/** Measures by what they cover, those that cover everything first. */
function byScope(measures: readonly Measure[]): readonly (readonly Measure[])[] {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = JSON.stringify(measure.scope);
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups.values()];
}

/** Measures of one scope: one item each, or one item with a list where several share a label. */
function groupItems(
  context: NoticeContext,
  group: readonly Measure[],
  measures: readonly Measure[],
): readonly ListItem[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const place = placeOf('measures', first);
  const label = scopeTerm(context, place, 'scope', first.scope, context.activities);
  const { condition } = first.scope;
  if (label === undefined || others.length === 0) {
    return group.map((measure) =>
      listItem(withExceptions(context, measure, measures, scopedWords(context, measure))),
    );
  }
  const { security } = context.phrases;
  const scope = [strong(capitalised(label.base))];
  const lead =
    condition === null
      ? say(security.forScope, { scope })
      : say(security.forScopeWhen, {
          scope,
          condition: conditionTerm(context, place, 'scope/condition', condition),
        });
  const items = group.map((measure) =>
    listItem(withExceptions(context, measure, measures, words(context, measure))),
  );
  return [listItem({ blocks: [paragraph(lead), list(items)] })];
}

/** A measure by its public sentence, or by its name. */
function words(context: NoticeContext, measure: Measure): readonly Inline[] {
  const place = placeOf('measures', measure);
  if (hasSentence(context, measure)) {
    return localized(context, place, 'publicText', measure.publicText, measure.links);
  }
  return capitalised(wordingTerm(context, place, 'name', measure.name).base);
}

/** A measure with what it covers; a condition alone follows a name in brackets, and ends a sentence. */
function scopedWords(context: NoticeContext, measure: Measure): readonly Inline[] {
  const place = placeOf('measures', measure);
  const { scope } = measure;
  const hasLabel = scopeTerm(context, place, 'scope', scope, context.activities) !== undefined;
  if (hasLabel || hasSentence(context, measure)) {
    return withScope(context, place, 'scope', scope, context.activities, words(context, measure));
  }
  return [
    ...words(context, measure),
    ...conditionNote(context, place, 'scope/condition', scope.condition),
  ];
}

/** The words of a rule with its exceptions right behind them. */
function withExceptions(
  context: NoticeContext,
  measure: Measure,
  measures: readonly Measure[],
  rule: readonly Inline[],
): readonly Inline[] {
  const exceptions = exceptionSentences(context, measure, measures);
  return exceptions.length === 0 ? rule : sentences(closed(rule), ...exceptions);
}

function exceptionSentences(
  context: NoticeContext,
  rule: Measure,
  measures: readonly Measure[],
): readonly (readonly Inline[])[] {
  return measures
    .filter((measure) => ruleOf(measure, measures) === rule)
    .flatMap((exception) => {
      const statement = closed(scopedWords(context, exception));
      const origin = originOf(placeOf('measures', exception), 'overrides');
      return [
        marked(say(context.phrases.common.exception, { statement }), origin),
        ...exceptionSentences(context, exception, measures),
      ];
    });
}

/** A name set between sentences ends as one. */
function closed(content: readonly Inline[]): readonly Inline[] {
  return /[.!?]$/.test(plainText(content)) ? content : [...content, text('.')];
}
