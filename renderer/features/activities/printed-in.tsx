import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { recordLabel } from '#shared/documents/check-report/place-words.ts';
import type { Activity } from '#shared/model/activity.ts';
import { covers } from '#shared/model/scope.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import { nameOfRecord, useNamed } from '#renderer/fields/names.ts';
import { useRecordHref } from '#renderer/session/navigation.ts';
import { useRecord, useWorkspace } from '#renderer/session/use-workspace.ts';
import classes from './activities.module.css';

/** The register of an activity, and the documents that tell of it. */
export function PrintedIn({ id }: { readonly id: string }) {
  const activity = useRecord('activities', id);
  return activity === undefined ? null : <Printed activity={activity} />;
}

function Printed({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('activities');
  const { register, visibility, role, listed } = activity;
  const notices = useWorkspace((workspace) =>
    indexOf(workspace)
      .noticesOf(register)
      .filter(({ activities }) => covers(activities, activity.id))
      .map(({ id }) => id),
  );
  const isProcessor = role.state === 'answered' && role.value === 'processor';
  return (
    <dl className={classes['printed']}>
      <div>
        <dt>{t('register')}</dt>
        <dd>
          <Named type="registers" id={register} />
        </dd>
      </div>
      <div>
        <dt>{t('printedIn')}</dt>
        {visibility === 'public' &&
          notices.map((id) => (
            <dd key={id}>
              <Named type="notices" id={id} />
              {!listed && (
                <Text size="sm" c="dimmed">
                  {t('notListed')}
                </Text>
              )}
            </dd>
          ))}
        {visibility !== 'public' && <dd>{t('notPublic')}</dd>}
        <dd>{isProcessor ? t('processorRecord') : t('record')}</dd>
      </div>
    </dl>
  );
}

type NamedProps = { readonly type: 'registers' | 'notices'; readonly id: string };

function Named({ type, id }: NamedProps) {
  const name = useNamed((naming) =>
    type === 'notices' ? recordLabel(naming, type, id) : nameOfRecord(naming, type, id),
  );
  return <Anchor href={useRecordHref({ type, id })}>{name}</Anchor>;
}
