import { describe, expect, it } from 'vitest';
import { parseDuration } from '#shared/kernel/duration.ts';
import { actById } from '#shared/law/acts.ts';
import { eeaCountriesAt } from '#shared/law/countries.ts';
import { highRiskListAt, highRiskLists } from '#shared/law/high-risk-lists.ts';
import {
  consentAgeAt,
  consentAges,
  identityNumberRuleAt,
  statutoryRetention,
  statutoryRetentionAt,
} from '#shared/law/national.ts';

describe('ages of consent', () => {
  it('are known for every country of the EEA and lie between 13 and 16', () => {
    const unknown = eeaCountriesAt('2026-11-21').filter((c) => !consentAgeAt(c, '2026-11-21'));
    expect(unknown).toEqual([]);
    expect(consentAges.filter(({ age }) => age < 13 || age > 16)).toEqual([]);
  });

  it.each([
    ['FI', '2026-11-21', 13],
    ['AX', '2026-11-21', 13],
    ['DE', '2026-11-21', 16],
    ['DK', '2023-12-31', 13],
    ['DK', '2024-01-01', 15],
  ])('in %s on %s: %i', (country, asOf, age) => {
    expect(consentAgeAt(country, asOf)?.age).toBe(age);
  });
});

describe('statutory periods', () => {
  it('are calendar durations under an act of the same country', () => {
    const wrong = statutoryRetention.filter(
      (row) =>
        parseDuration(row.period) === undefined ||
        actById(row.law.act)?.jurisdiction !== row.country,
    );
    expect(wrong).toEqual([]);
  });

  it('keep Finnish vouchers six years and books ten', () => {
    const periods = statutoryRetentionAt('FI', '2026-11-21').map((row) => [row.id, row.period]);
    expect(periods).toContainEqual(['fi.accounting_vouchers', 'P6Y']);
    expect(periods).toContainEqual(['fi.accounting_books', 'P10Y']);
  });

  it('know the German period for vouchers from 2025 only', () => {
    const ids = (asOf: string) => statutoryRetentionAt('DE', asOf).map((row) => row.id);
    expect(ids('2024-12-31')).not.toContain('de.vouchers');
    expect(ids('2025-01-01')).toContain('de.vouchers');
  });

  it('tell claim periods and longest times from duties to keep', () => {
    const byNature = (nature: string) =>
      statutoryRetentionAt('FI', '2026-11-21')
        .filter((row) => row.nature === nature)
        .map((row) => row.id);
    expect(byNature('storageLimit')).toEqual(['fi.whistleblowing', 'fi.camera']);
    expect(byNature('claimPeriod')).toContain('fi.recruitment');
  });
});

describe('lists of processing with a high risk', () => {
  it('are known for a country and its territories, and confirmed by nobody', () => {
    expect(highRiskListAt('AX', '2026-11-21')?.country).toBe('FI');
    expect(highRiskListAt('JP', '2026-11-21')).toBeUndefined();
    expect(highRiskLists.filter(({ verified }) => verified)).toEqual([]);
  });
});

describe('identification numbers', () => {
  it('are ruled by the national act', () => {
    expect(identityNumberRuleAt('FI', '2026-11-21')?.law).toEqual({
      act: 'fi-2018-1050',
      article: '29',
    });
    expect(identityNumberRuleAt('FI', '2018-12-31')).toBeUndefined();
    expect(identityNumberRuleAt('SE', '2026-11-21')?.names?.sv).toBe('personnummer');
  });

  it.each(['DE', 'DK', 'NO', 'EE', 'NL', 'FR', 'IE'])(
    'of %s are known, and unconfirmed',
    (country) => {
      const rule = identityNumberRuleAt(country, '2026-11-21');
      expect(actById(rule?.law.act ?? '')?.jurisdiction).toBe(country);
      expect(rule?.verified).toBe(false);
    },
  );
});
