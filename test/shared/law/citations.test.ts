import { describe, expect, it } from 'vitest';
import { gdpr, parseGdprReference, placeOf } from '#shared/law/citations.ts';

describe('places in the GDPR', () => {
  it.each(['13', '30(1)', '13(1)(f)', '49(1) second subparagraph', '6(1)(e)'])(
    'reads and writes %s',
    (text) => {
      expect(placeOf(gdpr(text))).toBe(text);
    },
  );

  it.each(['', '0', '100', '13(f)', 'Article 13', '13(1)(f', '13(1)(F)'])(
    'refuses "%s"',
    (text) => {
      expect(parseGdprReference(text)).toBeUndefined();
    },
  );

  it('takes a misspelt place in the code for a defect', () => {
    expect(() => gdpr('131')).toThrow('Not a place in the GDPR: 131');
  });

  it('writes chapters of national acts before the section', () => {
    expect(placeOf({ act: 'fi-1997-1336', chapter: '2', article: '10' })).toBe('2:10');
    expect(placeOf({ act: 'se-2008-567', chapter: '6', article: '' })).toBe('');
  });
});
