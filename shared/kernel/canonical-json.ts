import { byCodePoint } from './compare.ts';

/** A value that JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/**
 * JSON with keys in code point order, two spaces of indent, LF and a final line feed: equal values give
 * equal text. Keys whose value is `undefined` are left out.
 */
export function canonicalJson(value: JsonValue): string {
  return `${JSON.stringify(ordered(value), null, 2)}\n`;
}

/** The same on one line, without white space and without a final line feed. */
export function canonicalLine(value: JsonValue): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries: [string, JsonValue][] = [];
  for (const [key, child] of Object.entries(value).sort(byKey)) {
    if (child !== undefined) entries.push([key, ordered(child)]);
  }
  return Object.fromEntries(entries);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodePoint(a, b);
}
