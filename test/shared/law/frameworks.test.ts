import { describe, expect, it } from 'vitest';
import { adequacyDecisionsNamed } from '#shared/law/adequacy.ts';
import { framework, frameworkAt, frameworks } from '#shared/law/frameworks.ts';

describe('EU-US frameworks', () => {
  it.each([
    ['2015-10-05', 'safeHarbour'],
    ['2015-10-06', undefined],
    ['2020-07-15', 'privacyShield'],
    ['2020-07-16', undefined],
    ['2023-07-10', 'dpf'],
  ])('on %s: %s', (asOf, expected) => {
    expect(frameworkAt(asOf)?.id).toBe(expected);
  });

  it('hold exactly as long as their decisions', () => {
    const decisions = frameworks.map((row) => adequacyDecisionsNamed(row.decisionDigits)[0]);
    expect(decisions.map((row) => [row?.validFrom, row?.validTo])).toEqual(
      frameworks.map((row) => [row.validFrom, row.validTo]),
    );
  });

  it.each([
    ['safeHarbour', 'päätös 2000/520/EY'],
    ['safeHarbour', 'Safe Harbor'],
    ['privacyShield', 'EU-U.S. Privacy Shield'],
    ['privacyShield', 'Skölden för skydd av privatlivet'],
    ['dpf', 'Data Privacy Framework'],
  ] as const)('%s is recognised in "%s"', (id, text) => {
    expect(framework(id).mentions.some((mention) => new RegExp(mention).test(text))).toBe(true);
  });
});
