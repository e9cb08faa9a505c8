/**
 * Index of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no
 * surrogates, nothing above U+10FFFF); `undefined` if all is well.
 */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  let index = 0;
  while (index < bytes.length) {
    // Most bytes of a file are ASCII: they are not worth a call each.
    while ((bytes[index] ?? 0x80) < 0x80) index += 1;
    if (index === bytes.length) return undefined;
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return undefined;
}

/** Bytes of the UTF-8 sequence that begins here; 0 if it is not a well-formed one. */
export function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  const length = statedLength(first);
  if (length > 1 && !canFollow(first, bytes[index + 1] ?? 0)) return 0;
  for (let offset = 2; offset < length; offset += 1) {
    const byte = bytes[index + offset] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

function statedLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

const lowest = new Map([
  [0xe0, 0xa0],
  [0xf0, 0x90],
]);
const highest = new Map([
  [0xed, 0x9f],
  [0xf4, 0x8f],
]);

/** Some lead bytes narrow their second byte: overlong forms, surrogates and the end of Unicode. */
function canFollow(first: number, second: number): boolean {
  return second >= (lowest.get(first) ?? 0x80) && second <= (highest.get(first) ?? 0xbf);
}
