import { useRoute } from '#renderer/session/navigation.ts';
import { RecordList } from '#renderer/fields/record-list.tsx';
import type { RecordType } from '#shared/model/ids.ts';
import { ActivityPage } from './activity-page.tsx';
import { isActivitySection } from './activity-sections.ts';

const types: readonly RecordType[] = ['activities'];

/** All activities, or the one that the address names. */
export function ActivitiesScreen() {
  const route = useRoute();
  if (route.kind !== 'workspace') return null;
  const [id, section] = route.path;
  if (id === undefined) return <RecordList type="activities" types={types} />;
  return <ActivityPage key={id} id={id} section={isActivitySection(section) ? section : null} />;
}
