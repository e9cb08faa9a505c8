import { describe, expect, it } from 'vitest';
import { articleTitle } from '#shared/law/article-titles.ts';
import { legalBases, specialCategoryConditions } from '#shared/law/legal-bases.ts';
import { rights } from '#shared/law/rights.ts';
import { officialTerm, terms } from '#shared/law/terms.ts';

describe('official terms', () => {
  it('are 134, each in three languages', () => {
    const incomplete = terms.filter((row) => row.fi === '' || row.sv === '' || row.en === '');
    expect(terms).toHaveLength(134);
    expect(incomplete).toEqual([]);
  });

  it.each([
    ['controller', 'fi', 'rekisterinpitäjä'],
    ['controller', 'sv', 'personuppgiftsansvarig'],
    ['right_portability', 'fi', 'oikeus siirtää tiedot järjestelmästä toiseen'],
    ['right_object', 'sv', 'rätt att göra invändningar'],
    ['scc_contractual_term', 'en', 'standard contractual clauses'],
  ] as const)('call %s in %s "%s"', (id, language, text) => {
    expect(officialTerm(id, language)).toMatchObject({ text, verified: true });
  });

  it('give the everyday word where there is one', () => {
    expect(officialTerm('another_processor', 'sv').practice).toBe('underbiträde');
    expect(officialTerm('controller', 'sv').practice).toBeNull();
  });

  it('tell which language does not confirm a term', () => {
    expect(officialTerm('privacy_notice', 'en').verified).toBe(false);
    expect(officialTerm('principle_storage_limitation', 'sv').verified).toBe(false);
    expect(officialTerm('principle_storage_limitation', 'fi').verified).toBe(true);
  });

  it('exist for every legal basis, condition and right', () => {
    const used = [...legalBases, ...specialCategoryConditions, ...rights].map((row) => row.term);
    const known = new Set(terms.map((row) => row.id));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('headings of Articles', () => {
  it('name all 99 Articles in three languages', () => {
    const numbers = Array.from({ length: 99 }, (_, index) => index + 1);
    const unnamed = numbers.filter((article) =>
      (['fi', 'sv', 'en'] as const).some((language) => !articleTitle(article, language)),
    );
    expect(unnamed).toEqual([]);
    expect(articleTitle(100, 'fi')).toBeUndefined();
  });

  it('are those of the official text', () => {
    expect(articleTitle(30, 'fi')).toBe('Seloste käsittelytoimista');
    expect(articleTitle(30, 'sv')).toBe('Register över behandling');
    expect(articleTitle(17, 'en')).toBe('Right to erasure (‘right to be forgotten’)');
  });
});
