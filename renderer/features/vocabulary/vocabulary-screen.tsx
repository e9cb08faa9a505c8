import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import type { RecordType } from '#shared/model/ids.ts';

const types: readonly RecordType[] = ['dataCategories', 'vocabulary', 'sources'];

export function VocabularyScreen() {
  return <RecordScreen types={types} />;
}
