import { useTranslation } from 'react-i18next';
import { answered } from '#shared/model/answer.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { ActivityDetail, ActivityRows } from './activity-rows.tsx';
import type { SectionProps } from './section-props.ts';

/** On what each purpose rests; a press leads to the bases of the activity. */
export function BasisRows(props: SectionProps) {
  const { t } = useTranslation('registers');
  const basisWords = useBasisWords();
  return (
    <ActivityRows
      {...props}
      field="legalBases"
      detail={({ role, legalBases }) =>
        answered(role) === 'processor' ? (
          <ActivityDetail>{t('basisOfController')}</ActivityDetail>
        ) : (
          <ActivityDetail isOpen={legalBases.length === 0}>
            {legalBases.length === 0 ? t('noBasis') : legalBases.map(basisWords).join(' · ')}
          </ActivityDetail>
        )
      }
    />
  );
}

/** Says points of Articles 6 and 9 in a few words. */
export function useBasisWords(): (basis: LegalBasis) => string {
  const { t } = useTranslation('registers');
  const { option } = useFieldWords();
  return ({ point, article9 }) => {
    const first =
      point.state === 'answered'
        ? option('fields:article6', point.value)
        : t(`state.${point.state}`);
    const further = article9.map((each) => t('basis9', { basis: option('fields:article9', each) }));
    return [first, ...further].join(' + ');
  };
}
