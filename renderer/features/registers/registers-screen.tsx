import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['registers'];

export function RegistersScreen() {
  return <RecordScreen types={types} />;
}
