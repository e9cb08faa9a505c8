import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryName, inCountry } from '#shared/phrases/country-name.ts';
import { format as en } from '#shared/phrases/en/format.ts';
import { format as fi } from '#shared/phrases/fi/format.ts';
import { formatDate } from '#shared/phrases/format-date.ts';
import { formatDuration } from '#shared/phrases/format-duration.ts';
import { formatNumber } from '#shared/phrases/format-number.ts';
import { clearPattern, joinList, joinTexts, semicolons } from '#shared/phrases/join-list.ts';
import { quote } from '#shared/phrases/quote.ts';
import { format as sv } from '#shared/phrases/sv/format.ts';
import { cldrFiles } from '#test/support/generate-cldr.ts';

const formats = { fi, sv, 'en-GB': en };

describe('formatDate', () => {
  it('writes a day as running text of the language does', () => {
    expect([fi, sv, en].map((format) => formatDate('2018-11-07', format))).toEqual([
      '7.11.2018',
      '7 november 2018',
      '7 November 2018',
    ]);
  });

  it('writes the month by name in the form that Finnish dates demand', () => {
    expect(formatDate('2018-11-07', fi, 'long')).toBe('7. marraskuuta 2018');
  });

  it('writes figures in the order of the language', () => {
    expect([fi, sv, en].map((format) => formatDate('2026-01-02', format, 'numeric'))).toEqual([
      '2.1.2026',
      '2026-01-02',
      '02/01/2026',
    ]);
  });

  it('takes a day that does not exist for a defect', () => {
    expect(() => formatDate('2025-02-29', fi)).toThrow('2025-02-29');
  });

  it.each(Object.entries(formats))('agrees with the runtime in %s', (tag, format) => {
    for (const day of ['2024-02-29', '2026-05-01', '2031-12-31']) {
      const date = new Date(`${day}T00:00:00Z`);
      const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
      expect(formatDate(day, format, 'long')).toBe(long.format(date));
    }
  });
});

describe('formatDuration', () => {
  it.each([
    ['P12M', '12 kuukautta', '12 månader', '12 months'],
    ['P1Y', '1 vuosi', '1 år', '1 year'],
    ['P1M', '1 kuukausi', '1 månad', '1 month'],
    ['P2W', '2 viikkoa', '2 veckor', '2 weeks'],
    ['P30D', '30 päivää', '30 dagar', '30 days'],
    ['PT24H', '24 tuntia', '24 timmar', '24 hours'],
    ['P1Y6M', '1 vuosi 6 kuukautta', '1 år och 6 månader', '1 year and 6 months'],
    [
      'P2Y1M5D',
      '2 vuotta 1 kuukausi 5 päivää',
      '2 år, 1 månad och 5 dagar',
      '2 years, 1 month and 5 days',
    ],
    ['P0D', '0 päivää', '0 dagar', '0 days'],
  ])('writes %s in figures', (duration, ...expected) => {
    expect([fi, sv, en].map((format) => formatDuration(duration, format))).toEqual(expected);
  });

  it.each([
    ['P12M', 'kaksitoista (12) kuukautta', 'tolv (12) månader', 'twelve (12) months'],
    ['P1Y', 'yksi (1) vuosi', 'ett (1) år', 'one (1) year'],
    ['P1M', 'yksi (1) kuukausi', 'en (1) månad', 'one (1) month'],
    ['P21Y', 'kaksikymmentäyksi (21) vuotta', 'tjugoett (21) år', 'twenty-one (21) years'],
    ['P30D', 'kolmekymmentä (30) päivää', 'trettio (30) dagar', 'thirty (30) days'],
    [
      'P1Y6M',
      'yksi (1) vuosi ja kuusi (6) kuukautta',
      'ett (1) år och sex (6) månader',
      'one (1) year and six (6) months',
    ],
  ])('writes %s as word and figure', (duration, ...expected) => {
    const texts = [fi, sv, en].map((format) =>
      formatDuration(duration, format, { style: 'wordAndFigure' }),
    );
    expect(texts).toEqual(expected);
  });

  it('puts number words and units into the genitive in Finnish', () => {
    const genitive = (duration: string, style: 'figures' | 'wordAndFigure'): string =>
      formatDuration(duration, fi, { style, case: 'genitive' });
    expect(genitive('P12M', 'figures')).toBe('12 kuukauden');
    expect(genitive('P1Y6M', 'figures')).toBe('1 vuoden 6 kuukauden');
    expect(genitive('P30D', 'wordAndFigure')).toBe('kolmenkymmenen (30) päivän');
    expect(genitive('P25Y', 'wordAndFigure')).toBe('kahdenkymmenenviiden (25) vuoden');
  });

  it('writes a hundred and more in figures only', () => {
    expect(formatDuration('P120Y', fi, { style: 'wordAndFigure' })).toBe('120 vuotta');
    expect(formatDuration('P99Y', en, { style: 'wordAndFigure' })).toBe('ninety-nine (99) years');
  });

  it('takes what is no period for a defect', () => {
    expect(() => formatDuration('12 months', en)).toThrow('12 months');
  });
});

describe('formatNumber', () => {
  it.each([
    [1234567.5, '1\u00a0234\u00a0567,5', '1\u00a0234\u00a0567,5', '1,234,567.5'],
    [1000, '1\u00a0000', '1\u00a0000', '1,000'],
    [999, '999', '999', '999'],
    [-0.25, '−0,25', '−0,25', '-0.25'],
    [-0.0001, '0', '0', '0'],
  ])('writes %d', (value, ...expected) => {
    expect([fi, sv, en].map((format) => formatNumber(value, format))).toEqual(expected);
  });

  it.each(Object.entries(formats))('agrees with the runtime in %s', (tag, format) => {
    for (const value of [0, 12, 1234, 98765.432, -5000000]) {
      expect(formatNumber(value, format)).toBe(new Intl.NumberFormat(tag).format(value));
    }
  });
});

describe('joinList', () => {
  it('puts separators between members of any kind', () => {
    expect(joinList([['nimi'], ['osoite']], fi, 'or')).toEqual([
      { kind: 'item', item: ['nimi'] },
      { kind: 'separator', text: ' tai ' },
      { kind: 'item', item: ['osoite'] },
    ]);
  });

  it('joins texts in each language', () => {
    const letters = ['a', 'b', 'c', 'd'];
    expect([fi, sv, en].map((format) => joinTexts(letters, format, 'and'))).toEqual([
      'a, b, c ja d',
      'a, b, c och d',
      'a, b, c and d',
    ]);
  });

  it('sets members that hold the conjunction apart by semicolons', () => {
    const { and } = fi.lists;
    expect(clearPattern(['laskutus ja perintä', 'kunnossapito'], and)).toEqual(semicolons);
    expect(clearPattern(['laskutus', 'kunnossapito'], and)).toEqual(and);
    expect(clearPattern(['laskutus ja perintä'], and)).toEqual(and);
    expect(clearPattern(['laskutus tai perintä', 'kunnossapito'], and)).toEqual(and);
  });

  it('leaves one member and none alone', () => {
    expect(joinTexts(['a'], en, 'and')).toBe('a');
    expect(joinList([], en, 'and')).toEqual([]);
  });

  it.each(Object.entries(formats))('agrees with the runtime in %s', (tag, format) => {
    for (const count of [1, 2, 3, 5]) {
      const texts = ['x', 'y', 'z', 'u', 'v'].slice(0, count);
      const runtime = new Intl.ListFormat(tag, { type: 'disjunction' });
      expect(joinTexts(texts, format, 'or')).toBe(runtime.format(texts));
    }
  });
});

describe('countries', () => {
  it('names a country in each language', () => {
    expect([fi, sv, en].map((format) => countryName('NL', format))).toEqual([
      'Alankomaat',
      'Nederländerna',
      'Netherlands',
    ]);
  });

  it('knows the same countries in each language, without groupings of countries', () => {
    const codes = Object.keys(fi.countries);
    expect(codes).toHaveLength(250);
    expect(Object.keys(sv.countries)).toEqual(codes);
    expect(Object.keys(en.countries)).toEqual(codes);
    expect(codes).not.toContain('EU');
  });

  it('has no name for a code that is no country', () => {
    expect(countryName('ZZ', fi)).toBeUndefined();
    expect(countryName('toString', fi)).toBeUndefined();
  });

  it('says in which country', () => {
    const texts = ['FI', 'RU', 'NL', 'US', 'GB', 'IS'].map((code) =>
      [fi, sv, en].map((format) => inCountry(code, format)),
    );
    expect(texts).toEqual([
      ['Suomessa', 'i Finland', 'in Finland'],
      ['Venäjällä', 'i Ryssland', 'in Russia'],
      ['Alankomaissa', 'i Nederländerna', 'in the Netherlands'],
      ['Yhdysvalloissa', 'i USA', 'in the United States'],
      ['Isossa-Britanniassa', 'i Storbritannien', 'in the United Kingdom'],
      ['Islannissa', 'på Island', 'in Iceland'],
    ]);
  });

  it('has Finnish forms for the whole European Economic Area', () => {
    const area =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
    const without = area.split(' ').filter((code) => inCountry(code, fi) === undefined);
    expect(without).toEqual([]);
  });

  it('inflects only countries that exist', () => {
    const unknown = Object.keys(fi.inCountries).filter(
      (code) => countryName(code, fi) === undefined,
    );
    expect(unknown).toEqual([]);
  });
});

describe('words from CLDR', () => {
  it('quotes with the marks of the language', () => {
    expect(quote('seloste', fi)).toBe('”seloste”');
    expect(quote('notice', en)).toBe('“notice”');
    expect(quote('notice', en, 'inner')).toBe('‘notice’');
  });

  it('names the 24 official languages of the Union', () => {
    expect(Object.keys(sv.languages)).toHaveLength(24);
    expect([fi, sv, en].map((format) => format.languages['sv'])).toEqual([
      'ruotsi',
      'svenska',
      'Swedish',
    ]);
  });

  it('is what the generator makes of the pinned CLDR packages', async () => {
    for (const [path, text] of await cldrFiles()) {
      expect(readFileSync(join(process.cwd(), path), 'utf8'), path).toBe(text);
    }
  });
});
