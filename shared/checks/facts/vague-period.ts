import type { Wording } from '#shared/model/localized-text.ts';
import type { RetentionOutcome } from '#shared/model/retention-rule.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';

/** Need, topicality and what "the law" asks for, in Finnish, Swedish and English: no period, and no state that one could see. */
const vague =
  /tarpee|tarvi(taan|ta\b|tsem)|välttämät|ajankohtais|(laki|lain|lainsäädän\S*) (sitä )?(edellyt|vaati|velvoit)|nödvändig|behöv|aktuell|relevan|(lag|lagen|lagstiftningen) (det )?(kräver|föreskriver)|krävs enligt lag|necessary|needed|require[sd]? by law|law requires/i;

/**
 * Whether an outcome gives criteria and no period: Art. 13(2)(a). Words of need ("as long as necessary") are
 * criteria, be they recorded as a state, an event or a criterion; WP 260 rev.01 on transparency, annex.
 */
export function isByCriteria(outcome: RetentionOutcome, records: RecordReader): boolean {
  switch (outcome.kind) {
    case 'criteria':
      return true;
    case 'while':
      return isVague(outcome.state, records);
    case 'until':
      return isVague(outcome.event, records);
    case 'period':
    case 'statutory':
    case 'notStored':
      return false;
  }
}

function isVague(wording: Wording, records: RecordReader): boolean {
  const texts =
    'item' in wording ? (records.find('vocabulary', wording.item)?.texts ?? {}) : wording.text;
  return Object.values(texts).some(({ text }) => vague.test(text));
}
