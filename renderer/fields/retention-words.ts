import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '#shared/model/answer.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import { retentionWords } from '#shared/documents/record/retention-words.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';

/**
 * How long a rule keeps data, in the words of documents; where they have none in the language of the
 * interface, of what kind its periods are.
 */
export function useRetentionWords(): (naming: ReportWords, rule: RetentionRule) => string {
  const { t } = useTranslation('retention');
  const asOf = useAsOf();
  return useCallback(
    ({ workspace, phrases }, rule) => {
      const kinds = answered(rule.outcomes)?.map(({ outcome }) => outcome.kind) ?? [
        'open' as const,
      ];
      const told = kinds.map((kind) => t(`outcome.${kind}`)).join(' · ');
      return retentionWords({ workspace, phrases, asOf }, rule) ?? told;
    },
    [t, asOf],
  );
}
