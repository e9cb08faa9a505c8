import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#shared/workspace/base64.ts';
import { firstInvalidByte } from '#shared/workspace/utf8.ts';
import { runs } from '#test/support/property.ts';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('UTF-8', () => {
  it('is told from other bytes as every decoder tells it', () => {
    const lead = fc.constantFrom(0x41, 0xc1, 0xc3, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff);
    const follow = fc.constantFrom(0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0);
    const bytes = fc
      .array(fc.tuple(lead, fc.array(follow, { maxLength: 3 })), { maxLength: 4 })
      .map((parts) => new Uint8Array(parts.flat(2)));
    fc.assert(
      fc.property(fc.oneof(bytes, fc.uint8Array()), (each) => {
        expect(firstInvalidByte(each) === undefined).toBe(isUtf8(each));
      }),
      runs('UTF-8', 2000),
    );
  });

  it('says where the first byte is that does not belong', () => {
    expect(firstInvalidByte(new Uint8Array([0x61, 0xc3, 0xa4, 0xc3, 0x61]))).toBe(3);
  });
});

describe('Base64', () => {
  it('is that of everybody else, and gives the same bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
      runs('Base64'),
    );
  });
});
