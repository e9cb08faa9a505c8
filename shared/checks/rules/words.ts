import type { LawReference } from '#shared/law/citations.ts';
import { gdpr } from '#shared/law/citations.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { Party } from '#shared/model/party.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import { hasText, hasWording } from '#shared/checks/facts/text.ts';
import type { RuleUnits } from '#shared/checks/rule.ts';
import { defineRule, isAbout, placeIn } from '#shared/checks/rule.ts';

type Gap = { readonly field: string; readonly article: LawReference };

/**
 * A term that the law asks for is there and has no words in any language: documents would have a gap. Arts.
 * 13, 14 and 30. Silent on the purpose of an activity, which has a rule of its own, and on terms that no
 * Article asks for.
 */
const wordsMissing = defineRule({
  code: 'words-missing',
  family: 'record',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 12(1), 13(1)(e), 13(2)(a), 14(2)(f), 30(1)(a) to (g), 30(2)(a) and (b)',
  unit: 'record',
  types: [
    'vocabulary',
    'dataCategories',
    'parties',
    'activities',
    'sources',
    'disclosures',
    'retentionRules',
    'measures',
  ],
  check: (unit) => {
    const gaps = gapsIn(unit);
    if (gaps.length === 0) return [];
    const { type, record } = unit;
    return gaps.map(({ field, article }) => ({ ...placeIn(type, record.id, field), article }));
  },
});

type AnyUnit = RuleUnits['record'];

function gapsIn(unit: AnyUnit): readonly Gap[] {
  if (isAbout(unit, 'retentionRules')) return gapsOfOutcomes(unit.record);
  if (isAbout(unit, 'activities')) return gapsOfEngagement(unit.record);
  if (isAbout(unit, 'disclosures')) {
    return gapAt('recipient', '30(1)(d)', isCalled(unit.record.recipient));
  }
  if (isAbout(unit, 'sources')) {
    const { party } = unit.record;
    return gapAt('party', '14(2)(f)', party === null || isCalled(party));
  }
  return gapsOfName(unit);
}

function gapsOfName(unit: AnyUnit): readonly Gap[] {
  if (isAbout(unit, 'vocabulary')) return gapAt('texts', '12(1)', hasText(unit.record.texts));
  if (isAbout(unit, 'parties')) return gapAt('legalName', '30(1)(a)', hasName(unit.record));
  if (isAbout(unit, 'dataCategories')) {
    return gapAt('name', '30(1)(c)', hasWording(unit.record.name));
  }
  if (!isAbout(unit, 'measures')) return noGaps;
  const { name, publicText } = unit.record;
  return gapAt('name', '30(1)(g)', hasWording(name) || hasText(publicText));
}

const noGaps: readonly Gap[] = [];

function gapAt(field: string, article: string, isThere: boolean): readonly Gap[] {
  return isThere ? noGaps : [{ field, article: gdpr(article) }];
}

/** A person may be known by a role alone. */
function hasName({ legalName, tradeName, title }: Party): boolean {
  return legalName.trim() !== '' || tradeName.trim() !== '' || hasText(title);
}

/** Whether a class has a name; parties, groups and nobody have theirs elsewhere. */
function isCalled(ref: PartyRef): boolean {
  return ref.kind !== 'class' || hasWording(ref.class);
}

function gapsOfEngagement({ engagement }: Activity): readonly Gap[] {
  if (engagement === null) return noGaps;
  const { categories, onBehalfOf } = engagement;
  return [
    ...onBehalfOf.flatMap((ref, index) =>
      gapAt(`engagement/onBehalfOf/${index}`, '30(2)(a)', isCalled(ref)),
    ),
    ...categories.flatMap((category, index) =>
      gapAt(`engagement/categories/${index}`, '30(2)(b)', hasWording(category)),
    ),
  ];
}

function gapsOfOutcomes({ outcomes }: RetentionRule): readonly Gap[] {
  if (outcomes.state !== 'answered') return noGaps;
  const gaps: Gap[] = [];
  for (const { id, outcome } of outcomes.value) {
    const field = unwordedIn(outcome);
    if (field === undefined) continue;
    gaps.push({ field: `outcomes/${id}/outcome/${field}`, article: gdpr('13(2)(a)') });
  }
  return gaps;
}

function unwordedIn(outcome: RetentionOutcome): string | undefined {
  if (outcome.kind === 'while') return hasWording(outcome.state) ? undefined : 'state';
  if (outcome.kind === 'until') return hasWording(outcome.event) ? undefined : 'event';
  if (outcome.kind !== 'criteria') return undefined;
  return outcome.criteria.every(hasWording) ? undefined : 'criteria';
}

/** Terms without words. */
export const wordRules = [wordsMissing] as const;
