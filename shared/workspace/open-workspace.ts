import { recordMigrations } from '#shared/model/records.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { WorkspaceFailures } from './failure.ts';
import { limits } from './limits.ts';
import { openJsonForm } from './open-json.ts';
import { openZipForm } from './open-zip.ts';
import type { Migrations } from './read-records.ts';
import type { WorkspaceFile } from './workspace-file.ts';

/**
 * Reads a workspace from the bytes of a `.seloste` or `.json` file, told apart by their first bytes.
 *
 * Load order: bounds of the container → shape of its head → version → hashes → migrations → schema →
 * integrity. Nothing is repaired or carried along unknown; each step reports all that it finds, and only a
 * file that passes every one becomes a workspace. Records are then sorted by id.
 */
export function openWorkspace(
  bytes: Uint8Array,
  migrations: Migrations = recordMigrations,
): Result<WorkspaceFile, WorkspaceFailures> {
  const place = { entry: '', pointer: '' };
  if (bytes.length > limits.bytes) {
    return fail([{ code: 'too-large', place, limit: limits.bytes }]);
  }
  switch (formOf(bytes)) {
    case 'zip':
      return sorted(openZipForm(bytes, migrations));
    case 'json':
      return sorted(openJsonForm(bytes, migrations));
    case 'unknown':
      return fail([{ code: 'not-a-workspace', place }]);
  }
}

/** What a file is, by its first bytes: the signature of a ZIP, or a brace after white space. */
function formOf(bytes: Uint8Array): 'zip' | 'json' | 'unknown' {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const whiteSpace = [0x20, 0x09, 0x0a, 0x0d];
  let index = start;
  while (whiteSpace.includes(bytes[index] ?? 0)) index += 1;
  return bytes[index] === 0x7b ? 'json' : 'unknown';
}

function sorted(
  opened: Result<WorkspaceFile, WorkspaceFailures>,
): Result<WorkspaceFile, WorkspaceFailures> {
  if (!opened.ok) return opened;
  const { workspace, attachments } = opened.value;
  for (const records of Object.values(workspace)) {
    if (Array.isArray(records)) records.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return ok({ workspace, attachments });
}
