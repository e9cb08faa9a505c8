import { formOf } from '#renderer/fields/form-of.ts';
import { RecordPart } from '#renderer/fields/record-part.tsx';
import type { Activity } from '#shared/model/activity.ts';
import { activityFields, type ActivitySection } from './activity-sections.ts';
import { DpiaScreening } from './dpia-screening.tsx';

type Props = {
  readonly section: ActivitySection;
  readonly activity: Activity;
  /** The heading right above. */
  readonly title: string;
};

const placed: readonly string[] = Object.values(activityFields).flat();

/** What a section of the page of an activity holds. */
export function ActivityContent({ section, activity, title }: Props) {
  if (section === 'dpia') return <DpiaScreening activity={activity} />;
  return (
    <RecordPart
      type="activities"
      id={activity.id}
      fields={activityFields[section]}
      more={section === 'extent' ? unplaced() : []}
      title={title}
    />
  );
}

/** Fields that no section names. */
function unplaced(): readonly string[] {
  return formOf('activities')
    .map(({ name }) => name)
    .filter((name) => !placed.includes(name));
}
