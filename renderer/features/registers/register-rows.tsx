import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { WorkspaceIndex } from '#shared/workspace/record-index.ts';
import { useDetailed } from '#renderer/fields/record-detail.ts';
import { RowsSection } from './record-rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Records of a register in their order, each with what some of its fields say. */
function useRows(
  type: RecordType,
  records: (index: WorkspaceIndex) => readonly AnyRecord[],
  fields: readonly string[],
) {
  return useDetailed((index, detail) =>
    records(index).map((record) => ({
      type,
      id: record.id,
      detail: detail(type, record, fields),
    })),
  );
}

/** Where data comes from. */
export function SourceRows({ register: id, title }: SectionProps) {
  const rows = useRows('sources', (index) => index.sourcesOf(id), ['kind', 'informing']);
  return <RowsSection type="sources" register={id} rows={rows} label={title} />;
}

/** Who receives data. */
export function DisclosureRows({ register: id, title }: SectionProps) {
  const rows = useRows('disclosures', (index) => index.disclosuresOf(id), ['role', 'location']);
  return <RowsSection type="disclosures" register={id} rows={rows} label={title} />;
}

/** What leaves the EEA. */
export function TransferRows({ register: id, title }: SectionProps) {
  const rows = useRows('transfers', (index) => index.transfersOf(id), ['mechanisms']);
  return <RowsSection type="transfers" register={id} rows={rows} label={title} />;
}

/** How data is protected; measures of the whole workspace are among them. */
export function MeasureRows({ register: id, title }: SectionProps) {
  const rows = useRows('measures', (index) => index.measuresOf(id), ['kind', 'objective']);
  return <RowsSection type="measures" register={id} rows={rows} label={title} />;
}

/** What the register says of rights beyond what follows from the legal bases. */
export function RightRows({ register: id, title }: SectionProps) {
  const { t } = useTranslation('registers');
  const rows = useRows('rightsSettings', (index) => index.rightsSettingsOf(id), [
    'applicability',
    'statedAs',
  ]);
  return (
    <RowsSection
      type="rightsSettings"
      register={id}
      rows={rows}
      label={title}
      empty={t('rightsEmpty')}
    />
  );
}

/** Cookies and the like. */
export function TrackerRows({ register: id, title }: SectionProps) {
  const rows = useRows('trackers', (index) => index.trackersOf(id), ['technique', 'purpose']);
  return <RowsSection type="trackers" register={id} rows={rows} label={title} />;
}
