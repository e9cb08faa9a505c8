import { recordTypes, type RecordType } from '#shared/model/ids.ts';

export const manifestEntry = 'manifest.json';
export const settingsEntry = 'settings.json';

/** Entry that holds the records of a type. */
export function recordsEntry(type: RecordType): string {
  return `records/${type}.json`;
}

/** Entry that holds the bytes of an attachment. */
export function attachmentEntry(sha256: string): string {
  return `attachments/${sha256}`;
}

const known = new Set<string>([manifestEntry, settingsEntry, ...recordTypes.map(recordsEntry)]);
const attachment = /^attachments\/([0-9a-f]{64})$/;

/** Hash that an attachment's entry is named after; `undefined` for any other entry. */
export function attachmentHash(entry: string): string | undefined {
  return attachment.exec(entry)?.[1];
}

/** What to think of the name of a ZIP entry; `unsafe` could leave the folder that a careless tool unpacks into. */
export function judgeEntryName(name: string): 'expected' | 'unexpected' | 'unsafe' {
  if (known.has(name) || attachment.test(name)) return 'expected';
  const isUnsafe = /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..');
  return isUnsafe ? 'unsafe' : 'unexpected';
}
