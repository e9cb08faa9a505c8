import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['disclosures', 'transfers'];

export function DisclosuresScreen() {
  return <RecordScreen types={types} />;
}
