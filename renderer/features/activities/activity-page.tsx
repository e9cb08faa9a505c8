import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointKey } from '#shared/checks/points/point-keys.ts';
import { PointBar } from '#renderer/fields/point-bar.tsx';
import { SectionedRecord, type SectionPlan } from '#renderer/fields/sectioned-record.tsx';
import { usePoints } from '#renderer/session/use-points.ts';
import { ActivityContent } from './activity-content.tsx';
import { activitySections, sectionOfField, type ActivitySection } from './activity-sections.ts';
import { PrintedIn } from './printed-in.tsx';

type Props = {
  readonly id: string;
  /** The section that the address names. */
  readonly section: ActivitySection | null;
};

const plan: SectionPlan<ActivitySection> = {
  sections: activitySections,
  found: (record) => ({ record }),
  sectionOf: ({ field }) => sectionOfField(field),
  Content: memo(ActivityContent),
};

/** One purpose: role, bases, data, decisions, and whether an impact assessment is needed. */
export function ActivityPage({ id, section }: Props) {
  const { t } = useTranslation('activities');
  return (
    <SectionedRecord
      type="activities"
      id={id}
      plan={plan}
      titleOf={(key) => t(`section.${key}`)}
      asked={section}
    >
      <PrintedIn id={id} />
      <Standing id={id} />
    </SectionedRecord>
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
