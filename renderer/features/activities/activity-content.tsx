import { Stack } from '@mantine/core';
import { formOf } from '#renderer/fields/form-of.ts';
import { RecordFiles } from '#renderer/fields/record-extras.tsx';
import { RecordPart } from '#renderer/fields/record-part.tsx';
import type { SectionContentProps } from '#renderer/fields/sectioned-record.tsx';
import { activityFields, type ActivitySection } from './activity-sections.ts';
import { DpiaScreening } from './dpia-screening.tsx';

const placed: readonly string[] = Object.values(activityFields).flat();

/** What a section of the page of an activity holds. */
export function ActivityContent({ section, id, title }: SectionContentProps<ActivitySection>) {
  if (section === 'dpia') return <DpiaScreening id={id} />;
  const isLast = section === 'extent';
  return (
    <Stack gap="xl">
      <RecordPart
        type="activities"
        id={id}
        fields={activityFields[section]}
        more={isLast ? unplaced() : []}
        title={title}
      />
      {isLast && <RecordFiles type="activities" id={id} />}
    </Stack>
  );
}

/** Fields that no section names. */
function unplaced(): readonly string[] {
  return formOf('activities')
    .map(({ name }) => name)
    .filter((name) => !placed.includes(name));
}
