import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['activities'];

export function ActivitiesScreen() {
  return <RecordScreen types={types} />;
}
