import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ContainerFailure, Place } from './failure.ts';
import { findDuplicateKey, findSyntaxError, lineAndColumn } from './json-syntax.ts';
import { limits } from './limits.ts';
import { checkTexts } from './text-rules.ts';
import { firstInvalidByte } from './utf8.ts';

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
  const byte = firstInvalidByte(content);
  if (byte !== undefined) return fail({ code: 'invalid-encoding', place, byte });
  const text = strFromU8(content);
  const outline = outlineJson(text);
  if ('deepAt' in outline) {
    const at = lineAndColumn(text, outline.deepAt);
    return fail({ code: 'too-deep', place, limit: limits.depth, ...at });
  }
  if (outline.values > limits.values) {
    return fail({ code: 'too-many-values', place, limit: limits.values });
  }
  const parsed = parse(text, place);
  if (!parsed.ok) return parsed;
  const texts = checkTexts(parsed.value, entry);
  if (!texts.ok) return texts;
  if (texts.value.keys === outline.keys) return parsed;
  return fail({ code: 'duplicate-key', ...findDuplicateKey(text, entry) });
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

const quote = 0x22;
const backslash = 0x5c;

/** What a glance at the text tells: how many values and keys it has, or where it is too deep. */
type Outline = { readonly values: number; readonly keys: number } | { readonly deepAt: number };

function outlineJson(text: string): Outline {
  let depth = 0;
  let values = 1;
  let keys = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        values += 1;
        if (depth > limits.depth) return { deepAt: index };
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
      case 0x2c: // ,
        values += 1;
        break;
      case 0x3a: // :
        keys += 1;
        break;
      default:
    }
  }
  return { values, keys };
}

/** Index of the quote that closes the string opened at `start`; the end of the text if none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let before = index - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (index - before) % 2 === 0;
}
