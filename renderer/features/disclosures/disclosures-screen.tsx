import { RecordPage } from '#renderer/fields/record-page.tsx';
import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import { useRoute } from '#renderer/session/navigation.ts';
import { useRecord } from '#renderer/session/use-workspace.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { TransferLawPanel } from './transfer-law-panel.tsx';

const types: readonly RecordType[] = ['disclosures', 'transfers'];

/** Who receives data, and what leaves the European Economic Area. */
export function DisclosuresScreen() {
  const route = useRoute();
  const [type, id] = route.kind === 'workspace' ? route.path : [];
  if (type === 'transfers' && id !== undefined) return <TransferPage key={id} id={id} />;
  return <RecordScreen types={types} />;
}

function TransferPage({ id }: { readonly id: string }) {
  const transfer = useRecord('transfers', id);
  return (
    <RecordPage type="transfers" id={id} types={types}>
      {transfer !== undefined && <TransferLawPanel transfer={transfer} />}
    </RecordPage>
  );
}
