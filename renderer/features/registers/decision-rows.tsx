import { useTranslation } from 'react-i18next';
import { article22State } from '#shared/checks/facts/decisions.ts';
import type { Activity } from '#shared/model/activity.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { ActivityDetail, ActivityRows } from './activity-rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Automated decisions and direct marketing of each purpose; a press leads to where they are answered. */
export function DecisionRows(props: SectionProps) {
  return (
    <ActivityRows
      {...props}
      field="automatedDecisions"
      detail={(activity) => <Decisions activity={activity} />}
    />
  );
}

function Decisions({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('registers');
  const { option } = useFieldWords();
  const state = article22State(activity);
  const channels = activity.directMarketing
    .flatMap((each) => each.channels)
    .map((channel) => option('fields:channel', channel));
  return (
    <>
      <ActivityDetail isOpen={state === 'open'}>{t(`article22.${state}`)}</ActivityDetail>
      {channels.length > 0 && (
        <ActivityDetail>
          {t('marketing', { channels: [...new Set(channels)].join(', ') })}
        </ActivityDetail>
      )}
    </>
  );
}
