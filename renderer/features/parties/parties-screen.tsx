import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['parties'];

export function PartiesScreen() {
  return <RecordScreen types={types} />;
}
