import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { App, Shell } from 'electron';
import { writeAtomically } from '#electron/files/atomic-write.ts';
import { readBounded } from '#electron/files/bounded-read.ts';
import { errorCode } from '#electron/files/error-code.ts';
import type { DesktopFailure, ResponseOf } from '#shared/contract/desktop.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Dialogs } from './dialogs.ts';
import { readFailure, writeFailure } from './file-failures.ts';
import type { HandlersOf } from './handlers.ts';
import type { KnownFiles } from './known-files.ts';
import { fileExtension } from './names.ts';

/** Nothing larger is a workspace or an attachment; it would only exhaust the memory. */
const largestFile = 512 * 1024 * 1024;

type FileChannel =
  | 'file.open'
  | 'file.openRecent'
  | 'file.listRecent'
  | 'file.save'
  | 'file.saveAs'
  | 'file.chooseFolder'
  | 'file.reveal';

/** Files as the page sees them: tokens, names and bytes. */
export function fileHandlers({
  dialogs,
  files,
  app,
  shell,
}: {
  readonly dialogs: Dialogs;
  readonly files: KnownFiles;
  readonly app: Pick<App, 'addRecentDocument'>;
  readonly shell: Pick<Shell, 'showItemInFolder'>;
}): HandlersOf<FileChannel> {
  const remember = async (path: string): Promise<string> => {
    app.addRecentDocument(path);
    return (await files.remember(path, 'workspace')).token;
  };
  return {
    /** Reads the file that the person chooses; only a workspace is remembered for later. */
    'file.open': async ({ kinds }) => {
      const path = await dialogs.openFile(kinds);
      if (path === null) return ok(null);
      const isWorkspace = kinds.includes('workspace');
      return readNamed(path, async () => (isWorkspace ? remember(path) : attachmentToken));
    },
    'file.openRecent': async ({ token }) => {
      const known = files.find(token, 'workspace');
      if (!known.ok) return known;
      return readNamed(known.value.path, () => remember(known.value.path));
    },
    'file.listRecent': async () => {
      const known = files.latest('workspace');
      const present = await Promise.all(known.map(({ path }) => isFile(path)));
      const there = known.filter((_, index) => present[index] === true);
      return ok(there.map((file) => ({ ...named(file), usedAt: file.usedAt })));
    },
    'file.save': async ({ token, bytes, expectedHash }) => {
      const known = files.find(token, 'workspace');
      if (!known.ok) return known;
      const { path } = known.value;
      const unchanged = expectedHash === null ? ok(null) : await checkHash(path, expectedHash);
      if (!unchanged.ok) return unchanged;
      return writeHashed(path, bytes);
    },
    'file.saveAs': async ({ kind, suggestedName, bytes }) => {
      const isWorkspace = kind === 'workspace';
      const chosen = await dialogs.saveFile(kind, basename(suggestedName));
      if (chosen === null) return ok(null);
      const path = isWorkspace && extname(chosen) === '' ? `${chosen}${fileExtension}` : chosen;
      const written = await writeHashed(path, bytes);
      if (!written.ok) return written;
      const token = isWorkspace ? await remember(path) : attachmentToken;
      return ok({ ...written.value, token, name: basename(path) });
    },
    'file.chooseFolder': async () => {
      const path = await dialogs.chooseFolder(files.latest('folder')[0]?.path);
      return ok(path === null ? null : named(await files.remember(path, 'folder')));
    },
    'file.reveal': (request) => Promise.resolve(reveal(request, files, shell)),
  };
}

/** An attachment is read or written once: its token leads nowhere. */
const attachmentToken = '0'.repeat(32);

function named({ token, path }: { readonly token: string; readonly path: string }) {
  return { token, name: basename(path) };
}

async function readNamed(
  path: string,
  tokenOf: () => Promise<string>,
): Promise<Result<ResponseOf<'file.openRecent'>, DesktopFailure>> {
  const read = await readBounded(path, largestFile);
  if (!read.ok) return fail(readFailure(read.failure));
  const bytes = new Uint8Array(read.value);
  return ok({ token: await tokenOf(), name: basename(path), bytes, hash: hashOf(bytes) });
}

/** Refuses when the file is no longer what was read or written last. */
async function checkHash(path: string, expected: string): Promise<Result<null, DesktopFailure>> {
  const read = await readBounded(path, largestFile);
  if (!read.ok) return fail(readFailure(read.failure));
  if (hashOf(read.value) === expected) return ok(null);
  return fail({ code: 'changed-on-disk', params: { name: basename(path) } });
}

async function writeHashed(
  path: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly hash: string }, DesktopFailure>> {
  const written = await writeAtomically(path, bytes, { overwrite: true });
  return written.ok ? ok({ hash: hashOf(bytes) }) : fail(writeFailure(written.failure));
}

function reveal(
  { token, name }: { readonly token: string; readonly name: string | null },
  files: KnownFiles,
  shell: Pick<Shell, 'showItemInFolder'>,
): Result<null, DesktopFailure> {
  const known =
    name === null ? files.find(token, 'workspace', 'document') : files.find(token, 'folder');
  if (!known.ok) return known;
  const { path } = known.value;
  shell.showItemInFolder(name === null ? path : join(path, name));
  return ok(null);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
