import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['retentionRules'];

export function RetentionScreen() {
  return <RecordScreen types={types} />;
}
