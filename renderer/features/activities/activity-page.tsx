import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PointKey } from '#shared/checks/points/point-keys.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { SectionPage } from '#renderer/components/section-page.tsx';
import { FindingsBadge } from '#renderer/fields/findings-badge.tsx';
import { PointBar } from '#renderer/fields/point-bar.tsx';
import { RecordHead } from '#renderer/fields/record-page.tsx';
import { useRoute } from '#renderer/session/navigation.ts';
import { hashOf } from '#renderer/session/routes.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { usePoints } from '#renderer/session/use-points.ts';
import { useRecord } from '#renderer/session/use-workspace.ts';
import classes from './activities.module.css';
import { ActivityContent } from './activity-content.tsx';
import { activitySections, sectionOfField, type ActivitySection } from './activity-sections.ts';
import { PrintedIn } from './printed-in.tsx';

type Props = {
  readonly id: string;
  /** The section that the address names. */
  readonly section: ActivitySection | null;
};

const types: readonly RecordType[] = ['activities'];

/** One purpose: role, bases, data, decisions, and whether an impact assessment is needed. */
export function ActivityPage({ id, section }: Props) {
  const { t } = useTranslation('records');
  const activity = useRecord('activities', id);
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <RecordHead type="activities" id={id} types={types} />
      {activity === undefined ? (
        <Text>{t('goneText')}</Text>
      ) : (
        <>
          <Stack gap="md" className={classes['standing'] ?? ''}>
            <PrintedIn activity={activity} />
            <Standing id={id} />
          </Stack>
          <Sections activity={activity} asked={section} />
        </>
      )}
    </Stack>
  );
}

/** What a notice tells of a purpose by itself; the rest belongs to its register. */
const points: readonly PointKey[] = [
  'purposes',
  'legalBasis',
  'legitimateInterests',
  'recipients',
  'transferFact',
  'transferAdequacy',
  'transferSafeguards',
  'transferCopy',
  'retention',
  'consentWithdrawal',
  'provisionRequirement',
  'automatedDecisions',
  'dataCategories',
  'source',
  'furtherPurpose',
  'timing14',
];

function Standing({ id }: { readonly id: string }) {
  const [report] = usePoints({ type: 'activities', id });
  return report === undefined ? null : <PointBar report={report} name="" only={points} />;
}

type SectionsProps = {
  readonly activity: Activity;
  readonly asked: ActivitySection | null;
};

function Sections({ activity, asked }: SectionsProps) {
  const { t } = useTranslation('activities');
  const route = useRoute();
  const findings = useFindings({ record: activity.id }).filter(
    ({ severity }) => severity !== 'info',
  );
  if (route.kind !== 'workspace') return null;
  return (
    <SectionPage
      label={t('sections')}
      asked={asked}
      hrefOf={(key) => hashOf({ ...route, path: [activity.id, key] })}
      countLabel={(count) => t('findingCount', { count })}
      sections={activitySections.map((key) => {
        const found = findings.filter(({ field }) => sectionOfField(field) === key);
        const title = t(`section.${key}`);
        return {
          key,
          title,
          count: found.length,
          aside: <FindingsBadge findings={found} of={title} />,
          content: <ActivityContent section={key} activity={activity} title={title} />,
        };
      })}
    />
  );
}
