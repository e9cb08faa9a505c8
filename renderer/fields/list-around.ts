import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';
import { useNames } from './names.ts';
import { useFieldWords, type FieldWords } from './words.ts';

/** With what the cells of a list are told. */
export type ListAround = {
  readonly naming: ReportWords;
  readonly words: FieldWords;
  readonly t: TFunction<'records'>;
  /** Day for which it is told which version is in force. */
  readonly asOf: IsoDate;
};

/** What cells of the open workspace are told with; the same value until something of it changes. */
export function useListAround(): ListAround {
  const naming = useNames();
  const words = useFieldWords();
  const { t } = useTranslation('records');
  const asOf = useAsOf();
  return useMemo(() => ({ naming, words, t, asOf }), [naming, words, t, asOf]);
}
