import { describe, expect, it } from 'vitest';
import {
  authorities,
  authorityOf,
  inLanguage,
  publicSectorAuthorityOf,
  regionalAuthoritiesOf,
} from '#shared/law/authorities.ts';
import { eeaCountriesAt } from '#shared/law/countries.ts';

const today = '2026-11-21';

describe('supervisory authorities', () => {
  it('exist for every country of the EEA', () => {
    const without = eeaCountriesAt(today).filter((country) => !authorityOf(country, today));
    expect(without).toEqual([]);
  });

  it('have a name in three languages, a website, and their own name', () => {
    const incomplete = authorities.filter(
      (row) =>
        Object.values(row.names).includes('') ||
        row.ownNames.length === 0 ||
        inLanguage(row.contact.website, 'fi') === '',
    );
    expect(incomplete).toEqual([]);
  });

  it('give Finnish contacts in the language of the reader', () => {
    const finnish = authorityOf('FI', today);
    expect(finnish?.names.sv).toBe('dataombudsmannens byrå');
    expect(finnish?.officeHolder?.fi).toBe('tietosuojavaltuutettu');
    expect(finnish && inLanguage(finnish.contact.post, 'sv')).toBe('PB 800, 00531 Helsingfors');
    expect(finnish && inLanguage(finnish.contact.website, 'en')).toBe('https://tietosuoja.fi/en');
  });

  it('are two for the Åland Islands', () => {
    expect(authorityOf('AX', today)?.country).toBe('FI');
    expect(publicSectorAuthorityOf('AX', today)?.ownNames[0]?.text).toBe('Datainspektionen');
    expect(publicSectorAuthorityOf('SE', today)?.country).toBe('SE');
  });

  it('are those of the Länder in Germany, two of them in Bavaria', () => {
    expect(authorityOf('DE', today)?.covers).toBe('federal');
    expect(new Set(regionalAuthoritiesOf('DE', today).map((row) => row.region)).size).toBe(16);
    expect(regionalAuthoritiesOf('DE-BY', today).map((row) => row.sector)).toEqual([
      'private',
      'public',
    ]);
  });

  it('are unknown for countries outside the tables', () => {
    expect(authorityOf('JP', today)).toBeUndefined();
  });
});
