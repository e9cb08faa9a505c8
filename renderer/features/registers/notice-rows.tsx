import type { Version } from '#shared/model/version.ts';
import { NewRecordButton } from '#renderer/fields/new-record-button.tsx';
import { useDetailed } from '#renderer/fields/record-detail.ts';
import { RowsSection, type RecordRow } from './record-rows.tsx';
import type { SectionProps } from './section-props.ts';

/** The notices of the register with their versions, and the versions of its record of processing. */
export function NoticeRows({ register: id, title }: SectionProps) {
  const rows = useDetailed((index, detail): readonly RecordRow[] => {
    const version = (record: Version, isUnder: boolean): RecordRow => ({
      type: 'versions',
      id: record.id,
      detail: detail('versions', record, ['effective']),
      isUnder,
    });
    const notices = index.noticesOf(id).flatMap((notice): readonly RecordRow[] => [
      {
        type: 'notices',
        id: notice.id,
        detail: detail('notices', notice, ['languages', 'country']),
      },
      ...index.versionsOfNotice(notice.id).map((record) => version(record, true)),
    ]);
    return [...notices, ...index.versionsOfRecord(id).map((record) => version(record, false))];
  });
  return (
    <RowsSection type="notices" register={id} rows={rows} label={title}>
      <NewRecordButton type="versions" register={id} variant="default" />
    </RowsSection>
  );
}
