import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { recordLabel } from '#shared/documents/check-report/place-words.ts';
import type { Activity } from '#shared/model/activity.ts';
import { covers } from '#shared/model/scope.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { useRoute } from '#renderer/session/navigation.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { hashOf } from '#renderer/session/routes.ts';
import classes from './activities.module.css';

/** The register of an activity, and the documents that tell of it. */
export function PrintedIn({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('activities');
  const { index } = useNames();
  const { register, visibility, role, listed } = activity;
  const notices = index
    .noticesOf(register)
    .filter(({ activities }) => covers(activities, activity.id));
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
          notices.map(({ id }) => (
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
  const naming = useNames();
  const route = useRoute();
  if (route.kind !== 'workspace') return null;
  return (
    <Anchor href={hashOf(routeOfRecord(route.workspace, { type, id }))}>
      {type === 'notices' ? recordLabel(naming, type, id) : nameOfRecord(naming, type, id)}
    </Anchor>
  );
}
