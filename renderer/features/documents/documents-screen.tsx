import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = [
  'notices',
  'versions',
  'clauses',
  'rightsSettings',
  'trackers',
  'glossaryTerms',
  'assessments',
  'attachments',
];

export function DocumentsScreen() {
  return <RecordScreen types={types} />;
}
