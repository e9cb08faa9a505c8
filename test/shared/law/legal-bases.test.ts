import { describe, expect, it } from 'vitest';
import { placeOf } from '#shared/law/citations.ts';
import {
  criminalDataGrounds,
  isUkLegalBasis,
  legalBases,
  legalBasisReference,
  specialCategoryConditions,
  specialCategoryReference,
} from '#shared/law/legal-bases.ts';

describe('legal bases', () => {
  it('stand at the points of Art. 6(1) that they are named after', () => {
    expect(legalBases.map((row) => placeOf(row.reference))).toEqual(
      legalBases.map((row) => placeOf(legalBasisReference(row.id))),
    );
    expect(placeOf(legalBasisReference('f'))).toBe('6(1)(f)');
  });

  it('rest on other law for obligations and public tasks only', () => {
    expect(legalBases.filter((row) => row.needsLaw).map((row) => row.id)).toEqual(['c', 'e']);
  });

  it('go with ten conditions for special categories, five of which need law', () => {
    const byLaw = specialCategoryConditions.filter((row) => row.needsLaw).map((row) => row.id);
    expect(specialCategoryConditions).toHaveLength(10);
    expect(byLaw).toEqual(['b', 'g', 'h', 'i', 'j']);
    expect(placeOf(specialCategoryReference('h'))).toBe('9(2)(h)');
  });

  it('go with official authority or an authorising law for criminal data', () => {
    const grounds = criminalDataGrounds.map((row) => [row.id, row.needsLaw]);
    expect(grounds).toEqual([
      ['officialAuthority', false],
      ['authorisedByLaw', true],
    ]);
  });

  it('have one more in the United Kingdom, from 5 February 2026', () => {
    expect(isUkLegalBasis('ea', '2026-02-04')).toBe(false);
    expect(isUkLegalBasis('ea', '2026-02-05')).toBe(true);
    expect(isUkLegalBasis('f', '2026-02-05')).toBe(false);
  });
});
