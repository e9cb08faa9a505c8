import { pointerTo, type Place } from './failure.ts';

/**
 * A second, slow look at a JSON text that the fast way has refused: it finds where the trouble is. It is
 * never the judge of whether there is any.
 */
type Cursor = { readonly text: string; index: number; readonly path: (string | number)[] };
/** Called for each key of each object; `true` ends the walk. */
type OnKey = (key: string, seen: Set<string>, cursor: Cursor) => boolean;

const whiteSpace = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Index of the first character that is not JSON; the length of the text if it ends too early. */
export function findSyntaxError(text: string): number {
  const cursor: Cursor = { text, index: 0, path: [] };
  if (readValue(cursor, () => false)) skip(cursor);
  return cursor.index;
}

/** Place and name of the first key that an object has twice. */
export function findDuplicateKey(
  text: string,
  entry: string,
): { readonly place: Place; readonly key: string } {
  let found = { place: { entry, pointer: '' }, key: '' };
  readValue({ text, index: 0, path: [] }, (key, seen, { path }) => {
    if (seen.has(key)) found = { place: { entry, pointer: pointerTo(path) }, key };
    return seen.has(key);
  });
  return found;
}

/** Line and column of an index, both from 1. */
export function lineAndColumn(
  text: string,
  index: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}

/** Reads one value; `false` leaves the cursor where reading stopped. */
function readValue(cursor: Cursor, onKey: OnKey): boolean {
  skip(cursor);
  const sign = cursor.text[cursor.index];
  if (sign === '{') return readMembers(cursor, onKey);
  if (sign === '[') return readItems(cursor, onKey);
  return take(cursor, sign === '"' ? string : scalar) !== undefined;
}

function readMembers(cursor: Cursor, onKey: OnKey): boolean {
  const seen = new Set<string>();
  return readSeries(cursor, '}', () => {
    const literal = take(cursor, string);
    if (literal === undefined) return false;
    const key = String(JSON.parse(literal));
    cursor.path.push(key);
    if (onKey(key, seen, cursor)) return false;
    seen.add(key);
    skip(cursor);
    if (!takeSign(cursor, ':') || !readValue(cursor, onKey)) return false;
    cursor.path.pop();
    return true;
  });
}

function readItems(cursor: Cursor, onKey: OnKey): boolean {
  let index = 0;
  return readSeries(cursor, ']', () => {
    cursor.path.push(index);
    if (!readValue(cursor, onKey)) return false;
    cursor.path.pop();
    index += 1;
    return true;
  });
}

function readSeries(cursor: Cursor, end: string, readMember: () => boolean): boolean {
  cursor.index += 1;
  skip(cursor);
  if (takeSign(cursor, end)) return true;
  for (;;) {
    skip(cursor);
    if (!readMember()) return false;
    skip(cursor);
    if (takeSign(cursor, end)) return true;
    if (!takeSign(cursor, ',')) return false;
  }
}

function skip(cursor: Cursor): void {
  take(cursor, whiteSpace);
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.index;
  const match = pattern.exec(cursor.text)?.[0];
  if (match !== undefined) cursor.index += match.length;
  return match;
}

function takeSign(cursor: Cursor, sign: string): boolean {
  if (cursor.text[cursor.index] !== sign) return false;
  cursor.index += 1;
  return true;
}
