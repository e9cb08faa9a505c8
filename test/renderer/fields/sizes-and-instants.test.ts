import { describe, expect, it } from 'vitest';
import { byteText } from '#renderer/fields/byte-text.ts';
import { instantText } from '#renderer/fields/instant-text.ts';

/** Spaces of any kind, as the languages of the system choose them, read as one. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('a size', () => {
  it.each([
    [805, 'en', '0.8 kB'],
    [999_999, 'en', '1,000 kB'],
    [1_400_000, 'en', '1.4 MB'],
    [12_600_000, 'fi', '13 Mt'],
    [1_400, 'fi', '1,4 kt'],
    [1_400, 'sv', '1,4 kB'],
  ])('of %d bytes is written in %s as %s', (bytes, language, text) => {
    expect(plain(byteText(bytes, language))).toBe(text);
  });
});

describe('an instant', () => {
  it.each(['en', 'fi', 'sv'])('is written to the minute in %s', (language) => {
    expect(instantText('2026-11-22T12:34:56.000Z', language)).toMatch(/22.*2026.*34$/);
  });
});
