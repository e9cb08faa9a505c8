import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['measures', 'systems'];

export function MeasuresScreen() {
  return <RecordScreen types={types} />;
}
