import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Version } from '#shared/model/version.ts';

/**
 * The newest of some versions that is in effect on a day; those without a day count as older than all others.
 *
 * @param versions Versions of one notice, or of the record of one register.
 * @returns `undefined` where all versions are still to come, or there is none.
 */
export function versionInForce(versions: readonly Version[], asOf: IsoDate): Version | undefined {
  return versions
    .map((version) => ({ version, date: dayOfVersion(version) }))
    .filter(({ date }) => date === null || date <= asOf)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .at(-1)?.version;
}

/** The day from which a version is in effect, else that of its last change; `null` where neither is stated. */
export function dayOfVersion({ effective, lastChanged }: Version): IsoDate | null {
  return effective.kind === 'on' ? effective.date : lastChanged;
}
