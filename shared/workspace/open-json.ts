import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fromBase64 } from './base64.ts';
import { pointerTo, type ContainerFailure, type Place, type WorkspaceFailures } from './failure.ts';
import { jsonHeadSchema } from './file-head.ts';
import { hashOf } from './hash.ts';
import { readJson } from './json-text.ts';
import { limits } from './limits.ts';
import { checkHead, readHead, type RawHead } from './read-head.ts';
import { readRecords, type Migrations } from './read-records.ts';
import { attachmentHashes, type WorkspaceFile } from './workspace-file.ts';

function placeOf(path: readonly (string | number)[]): Place {
  return { entry: '', pointer: pointerTo(path) };
}

/** Reads the JSON form: one object with the head, the settings, the records and the attachments' bytes. */
export function openJsonForm(
  bytes: Uint8Array,
  migrations: Migrations,
): Result<WorkspaceFile, WorkspaceFailures> {
  const json = readJson(bytes, '');
  if (!json.ok) return fail([json.failure]);
  const recognised = readHead(json.value, placeOf([]), migrations);
  if (!recognised.ok) return recognised;
  const tooLarge = attachmentTooLarge(recognised.value);
  if (tooLarge !== undefined) return fail([tooLarge]);
  const [own, rest] = divide(recognised.value);
  const head = checkHead(own, jsonHeadSchema, placeOf);
  if (!head.ok) return head;
  const { schemaVersions, attachmentData } = head.value;
  const raw = { value: rest, versions: schemaVersions, placeOf };
  const workspace = readRecords(raw, migrations);
  if (!workspace.ok) return workspace;
  const attachments = readAttachments(attachmentData, attachmentHashes(workspace.value));
  if (!attachments.ok) return fail([attachments.failure]);
  return ok({ workspace: workspace.value, attachments: attachments.value });
}

/** The fields of the head, and all others: the workspace, whose schema refuses what neither knows. */
function divide(value: RawHead): readonly [RawHead, RawHead] {
  const entries = Object.entries(value);
  const isOfHead = ([key]: readonly [string, unknown]) => key in jsonHeadSchema.shape;
  return [
    Object.fromEntries(entries.filter(isOfHead)),
    Object.fromEntries(entries.filter((entry) => !isOfHead(entry))),
  ];
}

/** Looks at lengths alone: what is too large is not decoded, nor shown to a pattern. */
function attachmentTooLarge({ attachmentData }: RawHead): ContainerFailure | undefined {
  if (typeof attachmentData !== 'object' || attachmentData === null) return undefined;
  const limit = limits.jsonAttachmentBytes;
  const large = Object.entries(attachmentData).find(
    ([, text]) => typeof text === 'string' && text.length > Math.ceil(limit / 3) * 4,
  );
  if (large === undefined) return undefined;
  return { code: 'attachment-too-large', place: placeOf(['attachmentData', large[0]]), limit };
}

function readAttachments(
  data: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): Result<ReadonlyMap<string, Uint8Array>, ContainerFailure> {
  const attachments = new Map<string, Uint8Array>();
  for (const [sha256, text] of Object.entries(data)) {
    const place = placeOf(['attachmentData', sha256]);
    if (!known.has(sha256)) return fail({ code: 'unexpected-attachment', place });
    const bytes = fromBase64(text);
    if (hashOf(bytes) !== sha256) return fail({ code: 'damaged', place });
    attachments.set(sha256, bytes);
  }
  return ok(attachments);
}
