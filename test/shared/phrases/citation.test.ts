import { describe, expect, it } from 'vitest';
import { citeSection } from '#shared/phrases/citation.ts';
import { citation as en } from '#shared/phrases/en/citation.ts';
import { citation as fi } from '#shared/phrases/fi/citation.ts';
import { citation as sv } from '#shared/phrases/sv/citation.ts';

describe('a section of a national act', () => {
  it('gets its sign in Finnish and Swedish, and its word in English', () => {
    expect(citeSection('tietosuojalaki', '6', fi)).toBe('tietosuojalaki 6 §');
    expect(citeSection('bokföringslagen', '7:2', sv)).toBe('bokföringslagen 7 kap. 2 §');
    expect(citeSection('Data Protection Act', '6', en)).toBe('Data Protection Act, section 6');
  });

  it('stands as it is written where it has its sign and goes on', () => {
    expect(citeSection('tietosuojalaki', '4 § 3 kohta', fi)).toBe('tietosuojalaki 4 § 3 kohta');
    expect(citeSection('dataskyddslagen', '3 kap. 10 §', sv)).toBe('dataskyddslagen 3 kap. 10 §');
    expect(citeSection('Data Protection Act', '4 § 3 kohta', en)).toBe(
      'Data Protection Act 4 § 3 kohta',
    );
  });
});
