import { describe, expect, it } from 'vitest';
import {
  countryStatusAt,
  eeaCountriesAt,
  isThirdCountry,
  isUnionMember,
  needsLegalAdvice,
  stateOf,
} from '#shared/law/countries.ts';

describe('third countries', () => {
  it('counts 27 Member States and three EEA states today', () => {
    const countries = eeaCountriesAt('2026-11-21');
    expect(countries.filter((country) => isUnionMember(country, '2026-11-21'))).toHaveLength(27);
    expect(countries.filter((country) => !isUnionMember(country, '2026-11-21'))).toEqual([
      'IS',
      'NO',
      'LI',
    ]);
  });

  it.each([
    ['2020-01-31', 'union'],
    ['2020-02-01', 'transition'],
    ['2020-12-31', 'transition'],
    ['2021-01-01', 'bridge'],
    ['2021-06-27', 'bridge'],
    ['2021-06-28', undefined],
  ])('judges the United Kingdom on %s as %s', (asOf, status) => {
    expect(countryStatusAt('GB', asOf)).toBe(status);
  });

  it.each([
    ['HR', '2013-06-30', true],
    ['HR', '2013-07-01', false],
    ['NO', '2026-11-21', false],
    ['US', '2026-11-21', true],
    ['CH', '2026-11-21', true],
    ['GL', '2026-11-21', true],
  ])('says of %s on %s: third country %s', (country, asOf, expected) => {
    expect(isThirdCountry(country, asOf)).toBe(expected);
  });

  it('judges a territory with its state', () => {
    expect(stateOf('AX')).toBe('FI');
    expect(isThirdCountry('AX', '2026-11-21')).toBe(false);
    expect(isThirdCountry('RE', '2026-11-21')).toBe(false);
  });

  it('advises to ask a lawyer where the place of a territory is doubtful', () => {
    expect(['SJ', 'NC', 'AX', 'FI'].filter(needsLegalAdvice)).toEqual(['SJ', 'NC']);
  });
});
