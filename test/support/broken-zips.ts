import { strToU8, zipSync, type Zippable } from 'fflate';
import { hashOf } from '#shared/workspace/hash.ts';
import { smallFile, smallZip, type Json } from './small-file.ts';
import { json, type BrokenFiles } from './broken-file.ts';

const attached = strToU8('an attachment');
const attachmentRecord = { id: 'file', fileName: 'a.txt', sha256: hashOf(attached) };

/** Attachments whose bytes are not theirs. */
export const brokenAttachments: BrokenFiles = {
  'an attachment that is not what its hash says': {
    bytes: json({
      attachments: [attachmentRecord],
      attachmentData: { [attachmentRecord.sha256]: 'AAAA' },
    }),
    code: 'damaged',
    place: `/attachmentData/${attachmentRecord.sha256}`,
  },
  'bytes of an attachment without a record': {
    bytes: json({ attachmentData: { [attachmentRecord.sha256]: 'YW4gYXR0YWNobWVudA==' } }),
    code: 'unexpected-attachment',
    place: `/attachmentData/${attachmentRecord.sha256}`,
  },
  'an attachment above 1 MB in JSON': {
    bytes: json({
      attachments: [attachmentRecord],
      attachmentData: { [attachmentRecord.sha256]: 'A'.repeat(1_400_000) },
    }),
    code: 'attachment-too-large',
    place: `/attachmentData/${attachmentRecord.sha256}`,
  },
};

const manifest = 'manifest.json';

/** A ZIP whose manifest lists all the files given, with their right hashes. */
function zipOf(files: Readonly<Record<string, Uint8Array>>, head: Json = {}): Uint8Array {
  const entries = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, hashOf(bytes)]),
  );
  const content = { format: 'seloste', formatVersion: 1, ...head, entries };
  return zipSync({ [manifest]: strToU8(JSON.stringify(content)), ...files });
}

const settingsBytes = strToU8(JSON.stringify(smallFile.settings));

/** A ZIP in which every occurrence of a name is replaced by another one of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

function changedAt(bytes: Uint8Array, offset: number): Uint8Array {
  const changed = bytes.slice();
  changed[offset] = (changed[offset] ?? 0) ^ 0xff;
  return changed;
}

/** The offset of the first byte of an entry's content in a ZIP with stored entries. */
function storedZip(): Uint8Array {
  const files: Zippable = {
    'settings.json': [settingsBytes, { level: 0 }],
    [manifest]: [
      strToU8(
        JSON.stringify({
          format: 'seloste',
          formatVersion: 1,
          entries: { 'settings.json': hashOf(settingsBytes) },
        }),
      ),
      { level: 0 },
    ],
  };
  return zipSync(files);
}

/** ZIPs that are no workspace, or not the one that was written. */
export const brokenZips: BrokenFiles = {
  'a ZIP that breaks off': {
    bytes: () => smallZip().subarray(0, 700),
    code: 'damaged',
    place: '/',
  },
  'a ZIP with a changed byte': {
    bytes: () => changedAt(storedZip(), 30 + 'settings.json'.length + 10),
    code: 'damaged',
    place: 'settings.json',
  },
  'a ZIP of something else': {
    bytes: () => zipSync({ 'settings.json': settingsBytes }),
    code: 'not-a-workspace',
    place: 'manifest.json',
  },
  'a ZIP of a newer format': {
    bytes: () => zipOf({ 'settings.json': settingsBytes }, { formatVersion: 2 }),
    code: 'too-new',
    place: 'manifest.json#/formatVersion',
  },
  'a ZIP entry that climbs out of its folder': {
    bytes: () => zipSync({ '../../outside.json': settingsBytes }),
    code: 'unsafe-entry',
    place: '../../outside.json',
  },
  'a ZIP entry with an absolute name': {
    bytes: () => renamed(zipSync({ 'xetc/passwd': settingsBytes }), 'xetc/passwd', '/etc/passwd'),
    code: 'unsafe-entry',
    place: '/etc/passwd',
  },
  'a ZIP entry with a backslash': {
    bytes: () => renamed(zipSync({ 'records/x.json': settingsBytes }), 'records/x', 'records\\x'),
    code: 'unsafe-entry',
    place: 'records\\x.json',
  },
  'a ZIP entry that no workspace has': {
    bytes: () => zipSync({ 'readme.txt': settingsBytes }),
    code: 'unexpected-entry',
    place: 'readme.txt',
  },
  'a ZIP entry that the manifest does not list': {
    bytes: () =>
      zipSync({
        [manifest]: strToU8('{"format":"seloste","formatVersion":1,"entries":{}}'),
        'settings.json': settingsBytes,
      }),
    code: 'unexpected-entry',
    place: 'settings.json',
  },
  'a ZIP without an entry that the manifest lists': {
    bytes: () =>
      zipSync({
        [manifest]: strToU8(
          JSON.stringify({
            format: 'seloste',
            formatVersion: 1,
            entries: { 'settings.json': hashOf(settingsBytes) },
          }),
        ),
      }),
    code: 'missing-entry',
    place: 'settings.json',
  },
  'a ZIP with an entry twice': {
    bytes: () =>
      renamed(
        zipSync({ 'settings.json': settingsBytes, 'settingz.json': settingsBytes }),
        'settingz.json',
        'settings.json',
      ),
    code: 'duplicate-entry',
    place: 'settings.json',
  },
  'a ZIP bomb': {
    bytes: () => zipSync({ 'settings.json': new Uint8Array(20_000_000) }),
    code: 'too-compressed',
    place: 'settings.json',
  },
  'a ZIP of more files than a workspace can have': {
    bytes: () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
        ),
        { level: 0 },
      ),
    code: 'too-many-entries',
    place: '/',
  },
  'a ZIP that would unpack to more than 512 MB': {
    bytes: () => {
      const bytes = storedZip();
      // The size of the first entry as the central directory states it.
      const directory = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
      new DataView(bytes.buffer).setUint32(directory + 24, 600_000_000, true);
      return bytes;
    },
    code: 'too-large',
    place: 'settings.json',
  },
  'a ZIP whose records have a fault': {
    bytes: () =>
      zipOf({
        'settings.json': settingsBytes,
        'records/parties.json': strToU8('[{"id":"company"}]'),
      }),
    code: 'missing-field',
    place: 'records/parties.json#/0/legalName',
  },
};
