import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '#electron/files/atomic-write.ts';
import { readBounded } from '#electron/files/bounded-read.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { readFailure, writeFailure } from './file-failures.ts';
import type { HandlersOf } from './handlers.ts';
import { fileExtension } from './names.ts';

const keptAlways = 10;
const keptDays = 30;
const dayMs = 24 * 60 * 60 * 1000;
const largestBackup = 512 * 1024 * 1024;

/** Copies of each workspace in a folder of the application: the latest ten, and one a day for a month. */
export function backupHandlers(
  folder: string,
  now: () => string,
): HandlersOf<'backup.list' | 'backup.write' | 'backup.read'> {
  return {
    'backup.list': async ({ workspace }) => {
      const names = await backupNames(join(folder, workspace));
      const backups = names.map(async (name) => {
        const { size } = await stat(join(folder, workspace, name));
        return { name, writtenAt: instantOf(name), bytes: size };
      });
      return ok(await Promise.all(backups));
    },
    'backup.write': async ({ workspace, bytes }) => {
      const instant = now();
      const name = nameOf(instant);
      const written = await writeAtomically(join(folder, workspace, name), bytes, {
        overwrite: true,
      });
      if (!written.ok) return fail(writeFailure(written.failure));
      await removeOld(join(folder, workspace), instant);
      return ok({ name });
    },
    'backup.read': async ({ workspace, name }) => {
      const read = await readBounded(join(folder, workspace, name), largestBackup);
      return read.ok ? ok({ bytes: new Uint8Array(read.value) }) : fail(readFailure(read.failure));
    },
  };
}

/**
 * The backups that may go: all but the latest ten and the last one of each of the latest thirty days.
 *
 * @param names Names of backups, in any order.
 * @param now The instant from which days are counted back, ISO 8601 in UTC.
 */
export function backupsToRemove(names: readonly string[], now: string): readonly string[] {
  const latestFirst = [...names].sort().reverse();
  const oldest = new Date(Date.parse(now) - keptDays * dayMs).toISOString().slice(0, 10);
  const days = new Set<string>();
  return latestFirst.filter((name, index) => {
    const day = name.slice(0, 10);
    const isLastOfDay = !days.has(day);
    days.add(day);
    return index >= keptAlways && !(isLastOfDay && day > oldest);
  });
}

async function removeOld(folder: string, now: string): Promise<void> {
  const old = backupsToRemove(await backupNames(folder), now);
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

/** Names of the backups in a folder, the latest first. */
async function backupNames(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(fileExtension) && !name.startsWith('.'))
    .sort()
    .reverse();
}

/** `2026-11-22T09-14-03-120Z.seloste`: an instant without the signs that file systems refuse. */
function nameOf(instant: string): string {
  return `${instant.replace(/[:.]/g, '-')}${fileExtension}`;
}

function instantOf(name: string): string {
  return name
    .slice(0, -fileExtension.length)
    .replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/, 'T$1:$2:$3.$4Z');
}
