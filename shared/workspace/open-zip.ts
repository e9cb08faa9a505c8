import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { attachmentHash, manifestEntry, recordsEntry, settingsEntry } from './entry-names.ts';
import { pointerTo, type ContainerFailure, type Place, type WorkspaceFailures } from './failure.ts';
import { manifestSchema, type Manifest } from './file-head.ts';
import { hashOf } from './hash.ts';
import { readJson } from './json-text.ts';
import { checkHead, readHead } from './read-head.ts';
import { readRecords, type Migrations } from './read-records.ts';
import { openZip, type OpenZip } from './read-zip.ts';
import { attachmentHashes, type WorkspaceFile } from './workspace-file.ts';

/** Reads a `.seloste` file: a ZIP whose manifest lists every other entry with its hash. */
export function openZipForm(
  bytes: Uint8Array,
  migrations: Migrations,
): Result<WorkspaceFile, WorkspaceFailures> {
  const zip = openZip(bytes);
  if (!zip.ok) return fail([zip.failure]);
  const manifest = readManifest(zip.value, migrations);
  if (!manifest.ok) return manifest;
  const content = readContent(zip.value, manifest.value);
  if (!content.ok) return fail([content.failure]);
  const value = readValue(content.value);
  if (!value.ok) return fail([value.failure]);
  const raw = { value: value.value, versions: manifest.value.schemaVersions, placeOf };
  const workspace = readRecords(raw, migrations);
  if (!workspace.ok) return workspace;
  const attachments = readAttachments(content.value, attachmentHashes(workspace.value));
  return attachments.ok
    ? ok({ workspace: workspace.value, attachments: attachments.value })
    : fail([attachments.failure]);
}

/** The entry that holds a value, and the pointer inside it. */
function placeOf(path: readonly (string | number)[]): Place {
  const [first, ...rest] = path;
  const type = recordTypes.find((known) => known === first);
  if (type !== undefined) return { entry: recordsEntry(type), pointer: pointerTo(rest) };
  return { entry: settingsEntry, pointer: pointerTo(first === 'settings' ? rest : path) };
}

function manifestPlace(path: readonly (string | number)[]): Place {
  return { entry: manifestEntry, pointer: pointerTo(path) };
}

function readManifest(zip: OpenZip, migrations: Migrations): Result<Manifest, WorkspaceFailures> {
  if (!zip.names.includes(manifestEntry)) {
    return fail([{ code: 'not-a-workspace', place: manifestPlace([]) }]);
  }
  const bytes = zip.unpack(manifestEntry);
  if (!bytes.ok) return fail([bytes.failure]);
  const json = readJson(bytes.value, manifestEntry);
  if (!json.ok) return fail([json.failure]);
  const head = readHead(json.value, manifestPlace([]), migrations);
  return head.ok ? checkHead(head.value, manifestSchema, manifestPlace) : head;
}

type Content = ReadonlyMap<string, Uint8Array>;

/** Unpacks every entry and holds it against the manifest: nothing more, nothing less, nothing else. */
function readContent(zip: OpenZip, { entries }: Manifest): Result<Content, ContainerFailure> {
  const listed = new Map(Object.entries(entries));
  const unlisted = zip.names.find((name) => name !== manifestEntry && !listed.has(name));
  if (unlisted !== undefined) {
    return fail({ code: 'unexpected-entry', place: { entry: unlisted, pointer: '' } });
  }
  const content = new Map<string, Uint8Array>();
  for (const [name, sha256] of listed) {
    const bytes = zip.unpack(name);
    if (!bytes.ok) return bytes;
    if (hashOf(bytes.value) !== sha256) {
      return fail({ code: 'damaged', place: { entry: name, pointer: '' } });
    }
    content.set(name, bytes.value);
  }
  return ok(content);
}

/** Settings and records as one value, as the JSON form has them. */
function readValue(content: Content): Result<Readonly<Record<string, unknown>>, ContainerFailure> {
  const parts: (readonly [RecordType | 'settings', string])[] = [
    ['settings', settingsEntry],
    ...recordTypes.map((type) => [type, recordsEntry(type)] as const),
  ];
  const value: Record<string, unknown> = {};
  for (const [key, entry] of parts) {
    const bytes = content.get(entry);
    if (bytes === undefined) continue;
    const json = readJson(bytes, entry);
    if (!json.ok) return json;
    value[key] = json.value;
  }
  return ok(value);
}

function readAttachments(
  content: Content,
  known: ReadonlySet<string>,
): Result<ReadonlyMap<string, Uint8Array>, ContainerFailure> {
  const attachments = new Map<string, Uint8Array>();
  for (const [entry, bytes] of content) {
    const sha256 = attachmentHash(entry);
    if (sha256 === undefined) continue;
    const place = { entry, pointer: '' };
    if (!known.has(sha256)) return fail({ code: 'unexpected-attachment', place });
    if (hashOf(bytes) !== sha256) return fail({ code: 'damaged', place });
    attachments.set(sha256, bytes);
  }
  return ok(attachments);
}
