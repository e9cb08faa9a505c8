import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import classes from './registers.module.css';
import type { SectionProps } from './section-props.ts';

/** On what each purpose rests; a press leads to the bases of the activity. */
export function BasisRows({ register, title }: SectionProps) {
  const { t } = useTranslation('registers');
  const { index } = useNames();
  const activities = index.activitiesOf(register.id);
  if (activities.length === 0) return <Text c="dimmed">{t('purposesFirst')}</Text>;
  return (
    <ul className={classes['rows']} aria-label={title}>
      {activities.map((activity) => (
        <BasisRow key={activity.id} activity={activity} />
      ))}
    </ul>
  );
}

function BasisRow({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('registers');
  const naming = useNames();
  const basisWords = useBasisWords();
  const isProcessor = answered(activity.role) === 'processor';
  const bases = activity.legalBases.map(basisWords);
  const open = (): void =>
    focusField({ type: 'activities', id: activity.id, path: ['legalBases'] });
  return (
    <li className={classes['row']}>
      <UnstyledButton className={classes['link'] ?? ''} onClick={open}>
        <span className={classes['name']}>{nameOfRecord(naming, 'activities', activity.id)}</span>
        {isProcessor ? (
          <span className={classes['detail']}>{t('basisOfController')}</span>
        ) : (
          <span className={classes['detail']} data-open={bases.length === 0}>
            {bases.length === 0 ? t('noBasis') : bases.join(' · ')}
          </span>
        )}
      </UnstyledButton>
    </li>
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
