import { actById, actName } from '#shared/law/acts.ts';
import { type LawReference, placeOf } from '#shared/law/citations.ts';
import { citeArticle, citeSection, citeUnionAct } from '#shared/phrases/citation.ts';
import type { ReportWords } from './report-words.ts';

/**
 * A place in the law as the language of the report cites it. The General Data Protection Regulation is not
 * named: a report says once that its citations are to it unless they name another act.
 */
export function articleWords({ phrases }: ReportWords, reference: LawReference): string {
  const { citation, language } = phrases;
  if (reference.act === 'gdpr') return citeArticle(reference, citation);
  const act = actById(reference.act);
  if (act === undefined) return `${reference.act} ${placeOf(reference)}`.trim();
  const { text } = actName(act, language === 'fi' || language === 'sv' ? language : 'en');
  const name = `${text} (${act.number})`;
  if (act.jurisdiction === 'EU' && reference.article !== '') {
    return citeUnionAct(name, reference, citation);
  }
  return citeSection(name, placeOf(reference), citation);
}
