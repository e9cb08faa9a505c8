import { strToU8, zipSync, type Zippable } from 'fflate';
import { canonicalJson, canonicalLine, type JsonValue } from '#shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import { toBase64 } from './base64.ts';
import { attachmentEntry, manifestEntry, recordsEntry, settingsEntry } from './entry-names.ts';
import type { ContainerFailure } from './failure.ts';
import { currentVersions, formatVersion } from './file-head.ts';
import { hashOf } from './hash.ts';
import { limits } from './limits.ts';
import { sparseOf } from './sparse.ts';
import type { WorkspaceFile } from './workspace-file.ts';
import type { Workspace } from './workspace.ts';
import { readZipDirectory } from './zip-directory.ts';

const head = { format: 'seloste', formatVersion, schemaVersions: currentVersions } as const;

/** ZIP knows local time only: this is midnight wherever the code runs, so all bytes are equal everywhere. */
const entryTime = new Date(1980, 0, 1);

/**
 * The bytes of a `.seloste` file. Equal workspaces give equal bytes: canonical JSON, entries in order of
 * their names, one fixed time, no clock and no version of the application.
 */
export function writeSeloste({ workspace, attachments }: WorkspaceFile): Uint8Array {
  const content = contentOf(workspace, attachments);
  const names = [...content.keys()].sort();
  const entries = Object.fromEntries(
    names.map((name) => [name, hashOf(content.get(name) ?? new Uint8Array())]),
  );
  content.set(manifestEntry, strToU8(canonicalJson({ ...head, entries })));
  const packed = zip(content, [manifestEntry, ...names], new Set());
  const tooDense = denseEntries(packed);
  return tooDense.size === 0 ? packed : zip(content, [manifestEntry, ...names], tooDense);
}

/**
 * The bytes of the JSON form: the same content as text, head first, then settings and records in the order
 * of the model, all else in canonical order.
 *
 * @returns `attachment-too-large` when an attachment is above 1 MB: such a workspace needs the ZIP form.
 */
export function writeJson({
  workspace,
  attachments,
}: WorkspaceFile): Result<Uint8Array, ContainerFailure> {
  const limit = limits.jsonAttachmentBytes;
  const large = [...attachments].find(([, bytes]) => bytes.length > limit);
  if (large !== undefined) {
    const place = { entry: '', pointer: `/attachmentData/${large[0]}` };
    return fail({ code: 'attachment-too-large', place, limit });
  }
  const parts = new Map<string, JsonValue>([
    ...Object.entries(head),
    ['settings', sparseOf(settingsSchema)(workspace.settings)],
    ...recordParts(workspace),
  ]);
  if (attachments.size > 0) {
    const data = [...attachments].map(([sha256, bytes]) => [sha256, toBase64(bytes)] as const);
    parts.set('attachmentData', Object.fromEntries(data));
  }
  const members = [...parts].map(
    ([key, value]) => `  "${key}": ${canonicalJson(value).trimEnd().replaceAll('\n', '\n  ')}`,
  );
  return ok(strToU8(`{\n${members.join(',\n')}\n}\n`));
}

/** Records of each type that has any, sorted by id: nothing is said of the others. */
function recordParts(
  workspace: Workspace,
): readonly (readonly [RecordType, readonly JsonValue[]])[] {
  return recordTypes.flatMap((type) => {
    const records: readonly ({ readonly id: string } & JsonValue)[] = workspace[type];
    if (records.length === 0) return [];
    const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    return [[type, sorted.map(sparseOf(recordSchemas[type]))] as const];
  });
}

function contentOf(
  workspace: Workspace,
  attachments: WorkspaceFile['attachments'],
): Map<string, Uint8Array> {
  const content = new Map<string, Uint8Array>([
    [settingsEntry, strToU8(canonicalJson(sparseOf(settingsSchema)(workspace.settings)))],
  ]);
  for (const [type, records] of recordParts(workspace)) {
    content.set(recordsEntry(type), strToU8(recordLines(records)));
  }
  for (const [sha256, bytes] of attachments) content.set(attachmentEntry(sha256), bytes);
  return content;
}

/** A JSON array with one record on each line: small to read, and line by line to compare. */
function recordLines(records: readonly JsonValue[]): string {
  return `[\n${records.map(canonicalLine).join(',\n')}\n]\n`;
}

function zip(
  content: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  stored: ReadonlySet<string>,
): Uint8Array {
  const entries: Zippable = {};
  for (const name of names) {
    entries[name] = [content.get(name) ?? new Uint8Array(), { level: stored.has(name) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: entryTime });
}

/** Entries packed so well that reading would take them for a bomb; they are stored as they are. */
function denseEntries(packed: Uint8Array): ReadonlySet<string> {
  const directory = readZipDirectory(packed);
  if (!directory.ok) throw new Error('A ZIP just written cannot be read');
  const dense = directory.value.filter((entry) => entry.bytes > entry.packedBytes * limits.ratio);
  return new Set(dense.map(({ name }) => name));
}
