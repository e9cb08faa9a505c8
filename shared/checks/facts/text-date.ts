import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Version } from '#shared/model/version.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';

/** The day of a version: its last change, else the day from which it is in effect. */
export function dateOfVersion(version: Version): IsoDate | undefined {
  if (version.lastChanged !== null) return version.lastChanged;
  return version.effective.kind === 'on' ? version.effective.date : undefined;
}

/** The newest day that the versions of some notices state; `undefined` when none does. */
export function lastTextDate(
  notices: readonly Notice[],
  records: RecordReader,
): IsoDate | undefined {
  return notices
    .flatMap(({ id }) => records.ownedBy('versions', `notice/${id}`))
    .flatMap((version) => dateOfVersion(version) ?? [])
    .reduce<IsoDate | undefined>(
      (latest, day) => (latest === undefined || day > latest ? day : latest),
      undefined,
    );
}
