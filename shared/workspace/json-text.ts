import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ContainerFailure, Place } from './failure.ts';
import { outlineJson } from './json-outline.ts';
import { findDuplicateKey, findSyntaxError, lineAndColumn } from './json-syntax.ts';
import { limits } from './limits.ts';
import { findForbiddenText, forbiddenKey } from './text-rules.ts';

/**
 * Reads one JSON text within the bounds on depth and number of values, both checked before it is parsed.
 * Refused as well: bytes that are not UTF-8, a key that an object has twice, and characters that no text
 * may hold. A byte order mark at the start is left aside: editors write it, and it is not content.
 *
 * @param entry Name of the ZIP entry, for the place of a failure; empty for the JSON form.
 */
export function readJson(bytes: Uint8Array, entry: string): Result<unknown, ContainerFailure> {
  const place: Place = { entry, pointer: '' };
  const content = withoutByteOrderMark(bytes);
  const outline = outlineJson(content);
  if (outline.invalidByte !== undefined) {
    return fail({ code: 'invalid-encoding', place, byte: outline.invalidByte });
  }
  const text = strFromU8(content);
  if (outline.deepAt !== undefined) {
    const before = strFromU8(content.subarray(0, outline.deepAt));
    const at = lineAndColumn(before, before.length);
    return fail({ code: 'too-deep', place, limit: limits.depth, ...at });
  }
  if (outline.values > limits.values) {
    return fail({ code: 'too-many-values', place, limit: limits.values });
  }
  const parsed = parse(text, place);
  if (!parsed.ok) return parsed;
  if (!outline.isPlain || text.includes(forbiddenKey)) {
    const failure = findForbiddenText(parsed.value, entry);
    if (failure !== undefined) return fail(failure);
  }
  if (countKeys(parsed.value) === outline.keys) return parsed;
  return fail({ code: 'duplicate-key', ...findDuplicateKey(text, entry) });
}

/** Keys of a JSON value and of all inside it: fewer than its text has if an object had one twice. */
function countKeys(value: unknown): number {
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (isContainer(item)) keys += countKeys(item);
  } else if (isContainer(value)) {
    // All that can be enumerated of an object out of `JSON.parse` is its own.
    for (const key in value) {
      keys += 1;
      const child = value[key];
      if (isContainer(child)) keys += countKeys(child);
    }
  }
  return keys;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

function parse(text: string, place: Place): Result<unknown, ContainerFailure> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = lineAndColumn(text, findSyntaxError(text));
    return fail({ code: 'invalid-json', place, ...at });
  }
}
