import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { judgeEntryName } from './entry-names.ts';
import type { ContainerFailure } from './failure.ts';
import { limits } from './limits.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The files of a ZIP by name; each unpacks when asked for, within the size that the directory states. */
export type OpenZip = {
  readonly names: readonly string[];
  readonly unpack: (name: string) => Result<Uint8Array, ContainerFailure>;
};

/**
 * Opens a ZIP after its directory has passed all bounds (number, sizes, ratio, names): nothing is
 * unpacked before.
 */
export function openZip(bytes: Uint8Array): Result<OpenZip, ContainerFailure> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const failure = checkDirectory(directory.value);
  if (failure !== undefined) return fail(failure);
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  return ok({
    names: [...entries.keys()],
    unpack: (name) => {
      const entry = entries.get(name);
      if (entry !== undefined) return unpack(bytes, entry);
      return fail({ code: 'missing-entry', place: placeOf(name) });
    },
  });
}

function checkDirectory(entries: readonly ZipEntry[]): ContainerFailure | undefined {
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    total += entry.bytes;
    const failure = checkName(entry.name, seen) ?? checkSize(entry, total);
    if (failure !== undefined) return failure;
    seen.add(entry.name);
  }
  return undefined;
}

function checkName(name: string, seen: ReadonlySet<string>): ContainerFailure | undefined {
  const place = placeOf(name);
  switch (judgeEntryName(name)) {
    case 'unsafe':
      return { code: 'unsafe-entry', place };
    case 'unexpected':
      return { code: 'unexpected-entry', place };
    case 'expected':
      return seen.has(name) ? { code: 'duplicate-entry', place } : undefined;
  }
}

function checkSize(entry: ZipEntry, total: number): ContainerFailure | undefined {
  const place = placeOf(entry.name);
  if (total > limits.bytes) return { code: 'too-large', place, limit: limits.bytes };
  if (entry.bytes > entry.packedBytes * limits.ratio) {
    return { code: 'too-compressed', place, limit: limits.ratio };
  }
  return undefined;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ContainerFailure> {
  const packed = bytes.subarray(entry.offset, entry.offset + entry.packedBytes);
  const content = entry.method === 'stored' ? packed : inflate(packed, entry.bytes);
  if (content?.length === entry.bytes) return ok(content);
  return fail({ code: 'damaged', place: placeOf(entry.name) });
}

const sliceBytes = 65_536;

/** Unpacks slice by slice and stops as soon as there is more than the directory states. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += sliceBytes) {
      stream.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
    }
  } catch {
    // Whatever the unpacker stumbles over, the entry's bytes are not what was once written.
    return undefined;
  }
  return length === size ? content : undefined;
}

/** Names come from outside: what cannot be printed is not printed. */
function placeOf(name: string) {
  return { entry: name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd'), pointer: '' };
}
