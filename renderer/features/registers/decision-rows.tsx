import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { article22State } from '#shared/checks/facts/decisions.ts';
import type { Activity } from '#shared/model/activity.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import classes from './registers.module.css';
import type { SectionProps } from './section-props.ts';

/** Automated decisions and direct marketing of each purpose; a press leads to where they are answered. */
export function DecisionRows({ register, title }: SectionProps) {
  const { t } = useTranslation('registers');
  const { index } = useNames();
  const activities = index.activitiesOf(register.id);
  if (activities.length === 0) return <Text c="dimmed">{t('purposesFirst')}</Text>;
  return (
    <ul className={classes['rows']} aria-label={title}>
      {activities.map((activity) => (
        <DecisionRow key={activity.id} activity={activity} />
      ))}
    </ul>
  );
}

function DecisionRow({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('registers');
  const naming = useNames();
  const { option } = useFieldWords();
  const state = article22State(activity);
  const channels = activity.directMarketing
    .flatMap((each) => each.channels)
    .map((channel) => option('fields:channel', channel));
  const open = (): void =>
    focusField({ type: 'activities', id: activity.id, path: ['automatedDecisions'] });
  return (
    <li className={classes['row']}>
      <UnstyledButton className={classes['link'] ?? ''} onClick={open}>
        <span className={classes['name']}>{nameOfRecord(naming, 'activities', activity.id)}</span>
        <span className={classes['detail']} data-open={state === 'open'}>
          {t(`article22.${state}`)}
        </span>
        {channels.length > 0 && (
          <span className={classes['detail']}>
            {t('marketing', { channels: [...new Set(channels)].join(', ') })}
          </span>
        )}
      </UnstyledButton>
    </li>
  );
}
