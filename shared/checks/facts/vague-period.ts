import type { Wording } from '#shared/model/localized-text.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';

/** Need, topicality and what "the law" asks for, in Finnish, Swedish and English: no period, and no state that one could see. */
const vague =
  /tarpee|tarvi(taan|ta\b|tsem)|välttämät|ajankohtais|(laki|lain|lainsäädän\S*) (sitä )?(edellyt|vaati|velvoit)|nödvändig|behöv|aktuell|relevan|(lag|lagen|lagstiftningen) (det )?(kräver|föreskriver)|krävs enligt lag|necessary|needed|require[sd]? by law|law requires/i;

/** Keeping for good, which archives in the public interest and for research may do: Arts. 5(1)(e), 89. */
const permanent = /pysyv|permanent|varaktig|för all framtid|bevaras|in perpetuity/i;

/**
 * Whether an outcome gives criteria and no period: Art. 13(2)(a). Words of need ("as long as necessary") are
 * criteria, be they recorded as a state, an event or a criterion; WP 260 rev.01 on transparency, annex. What an
 * archive keeps for good is told as it is.
 */
export function isByCriteria(
  { stage }: Pick<RetentionRule, 'stage'>,
  outcome: RetentionOutcome,
  records: RecordReader,
): boolean {
  switch (outcome.kind) {
    case 'criteria':
      return stage !== 'archive' || !isForGood(outcome.criteria, records);
    case 'while':
      if (stage === 'archive' && isForGood([outcome.state], records)) return false;
      return says(outcome.state, vague, records);
    case 'until':
      return says(outcome.event, vague, records);
    case 'period':
    case 'statutory':
    case 'notStored':
      return false;
  }
}

function isForGood(wordings: readonly Wording[], records: RecordReader): boolean {
  return wordings.some((wording) => says(wording, permanent, records));
}

function says(wording: Wording, words: RegExp, records: RecordReader): boolean {
  const texts =
    'item' in wording ? (records.find('vocabulary', wording.item)?.texts ?? {}) : wording.text;
  return Object.values(texts).some(({ text }) => words.test(text));
}
