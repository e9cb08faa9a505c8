import { useRoute } from '#renderer/session/navigation.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { RecordList } from './record-list.tsx';
import { RecordPage } from './record-page.tsx';

type Props = {
  /** Types that the screen shows, each a tab when there are several. */
  readonly types: readonly RecordType[];
};

/** A screen for records without a shape of their own: a list, and the form of the one that was opened. */
export function RecordScreen({ types }: Props) {
  const route = useRoute();
  if (route.kind !== 'workspace') return null;
  const [first = '', second] = route.path;
  const type = types.find((known) => known === first) ?? types[0];
  const id = types.some((known) => known === first) ? second : first;
  if (type === undefined) return null;
  if (id !== undefined && id !== '')
    return <RecordPage key={id} type={type} id={id} types={types} />;
  return <RecordList key={type} type={type} types={types} />;
}
