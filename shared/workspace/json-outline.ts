import { limits } from './limits.ts';
import { sequenceLength } from './utf8.ts';

/**
 * What one pass over the bytes of a JSON text tells before anything is made of them. Of a text that is not
 * JSON it tells no more than where its UTF-8 ends and whether it is too deep.
 */
export type JsonOutline = {
  /** Index of the first byte that is not well-formed UTF-8. */
  invalidByte: number | undefined;
  /** Index of the first bracket that opens one level too many. */
  deepAt: number | undefined;
  /** Empty brackets count for one more. */
  values: number;
  /** Keys as written, a key that an object has twice counted twice. */
  keys: number;
  /**
   * Whether no text in it can hold a character that is refused (`text-rules.ts`): there is neither such a
   * character nor an escape that could stand for one. `false` only says that it has to be looked at.
   */
  isPlain: boolean;
};
type Scan = JsonOutline & { depth: number };

/** Takes no more than one look at each byte. */
export function outlineJson(bytes: Uint8Array): JsonOutline {
  const scan: Scan = {
    invalidByte: undefined,
    deepAt: undefined,
    values: 1,
    keys: 0,
    isPlain: true,
    depth: 0,
  };
  let index = 0;
  while (index < bytes.length) {
    const sign = outside[bytes[index] ?? 0] ?? 0;
    if (sign === quote) {
      index = endOfString(bytes, index + 1, scan);
    } else if (sign === wide) {
      index = behindWide(bytes, index, scan);
    } else {
      if (sign !== 0) note(sign, index, scan);
      index += 1;
    }
  }
  return scan;
}

/** Kinds of byte that are looked at; all others are passed over. */
const opening = 1;
const closing = 2;
const comma = 3;
const colon = 4;
const quote = 5;
const backslash = 6;
/** Not ASCII, or U+007F. */
const wide = 7;

/** The kind of each byte outside a string, and inside one. */
const outside = kindsOf({ '[{': opening, ']}': closing, ',': comma, ':': colon, '"': quote });
const inside = kindsOf({ '"': quote, '\\': backslash });

function kindsOf(signs: Readonly<Record<string, number>>): Uint8Array {
  const kinds = new Uint8Array(256).fill(wide, 0x7f);
  for (const [characters, kind] of Object.entries(signs)) {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  }
  return kinds;
}

function note(sign: number, index: number, scan: Scan): void {
  switch (sign) {
    case opening:
      scan.depth += 1;
      scan.values += 1;
      if (scan.depth > limits.depth) scan.deepAt ??= index;
      break;
    case closing:
      scan.depth -= 1;
      break;
    case comma:
      scan.values += 1;
      break;
    case colon:
      scan.keys += 1;
      break;
    default:
  }
}

/** Index behind the quote that ends the string; the end of the bytes if none does. */
function endOfString(bytes: Uint8Array, start: number, scan: Scan): number {
  let index = start;
  while (index < bytes.length) {
    const sign = inside[bytes[index] ?? 0] ?? 0;
    if (sign === 0) index += 1;
    else if (sign === quote) return index + 1;
    else if (sign === wide) index = behindWide(bytes, index, scan);
    else index = behindBackslash(bytes, index, scan);
  }
  return index;
}

/** Escapes that stand for themselves, a tab or a line feed; any other may stand for what is refused. */
const harmlessEscapes = kindsOf({ '"\\/nt': backslash });

function behindBackslash(bytes: Uint8Array, index: number, scan: Scan): number {
  if (harmlessEscapes[bytes[index + 1] ?? 0] === backslash) return index + 2;
  scan.isPlain = false;
  return index + 1;
}

function behindWide(bytes: Uint8Array, index: number, scan: Scan): number {
  const first = bytes[index] ?? 0;
  // Letters of two bytes are worth a shorter way: they are most of what is not ASCII.
  if (first > 0xc2 && first < 0xe0 && ((bytes[index + 1] ?? 0) & 0xc0) === 0x80) return index + 2;
  if (mayBeRefused(first)) scan.isPlain = false;
  const length = sequenceLength(bytes, index);
  if (length > 0) return index + length;
  scan.invalidByte ??= index;
  return index + 1;
}

/** U+007F, U+0080 to U+00BF, and U+F000 to U+FFFF: where all that is refused lies. */
function mayBeRefused(firstByte: number): boolean {
  return firstByte === 0x7f || firstByte === 0xc2 || firstByte === 0xef;
}
