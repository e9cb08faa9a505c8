import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ContainerFailure } from './failure.ts';
import { limits } from './limits.ts';
import { firstInvalidByte } from './utf8.ts';

/** One file of a ZIP, as its central directory states it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its packed bytes begin. */
  readonly offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const maxComment = 0xffff;

const damaged = fail({ code: 'damaged', place: { entry: '', pointer: '' } } as const);

/**
 * The files of a ZIP, nothing unpacked yet. Reads the plain form that every ZIP tool writes: one volume,
 * no encryption, no 64-bit extension. Names are as stored; whether they are allowed is for the caller.
 */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ContainerFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged;
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) {
    const place = { entry: '', pointer: '' };
    return fail({ code: 'too-many-entries', place, limit: limits.entries });
  }
  return readEntries(bytes, view, view.getUint32(end + 16, true), { count, end });
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  { count, end }: { readonly count: number; readonly end: number },
): Result<readonly ZipEntry[], ContainerFailure> {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return damaged;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged;
    const name = nameOf(bytes.subarray(at + 46, nameEnd));
    const entry = readEntry(view, at, name);
    if (entry === undefined || localName(bytes, view, at) !== name) return damaged;
    entries.push(entry);
    at = next;
  }
  return at === end ? ok(entries) : damaged;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - maxComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readEntry(view: DataView, at: number, name: string): ZipEntry | undefined {
  const method = methods.get(view.getUint16(at + 10, true));
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const packedBytes = view.getUint32(at + 20, true);
  const offset = dataOffset(view, view.getUint32(at + 42, true));
  if (method === undefined || isEncrypted || offset === undefined) return undefined;
  if (offset + packedBytes > view.byteLength) return undefined;
  return { name, method, packedBytes, bytes: view.getUint32(at + 24, true), offset };
}

const methods = new Map<number, ZipEntry['method']>([
  [0, 'stored'],
  [8, 'deflated'],
]);

/** Behind the local header, whose name and extra field may differ in length from the directory's. */
function dataOffset(view: DataView, local: number): number | undefined {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) {
    return undefined;
  }
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** The name in front of the data: a tool that believes it must unpack the same files as one that does not. */
function localName(bytes: Uint8Array, view: DataView, at: number): string {
  const start = view.getUint32(at + 42, true) + 30;
  return nameOf(bytes.subarray(start, start + view.getUint16(start - 4, true)));
}

/** All names that we accept are ASCII; bytes that are not UTF-8 only need to be printable. */
function nameOf(bytes: Uint8Array): string {
  return strFromU8(bytes, firstInvalidByte(bytes) !== undefined);
}
