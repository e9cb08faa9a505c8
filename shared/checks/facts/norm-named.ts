import type { StatutoryRetentionRow } from '#shared/law/national-row.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';

/** Whether a ground of a retention rule names the law of a norm. A section within a chapter is written with it: `2:10`. */
export function namesNorm(
  { actId, section }: RetentionRule['grounds'][number],
  { act, chapter, article }: StatutoryRetentionRow['law'],
): boolean {
  return actId === act && section === (chapter === undefined ? article : `${chapter}:${article}`);
}
