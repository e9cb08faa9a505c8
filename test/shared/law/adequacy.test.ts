import { describe, expect, it } from 'vitest';
import {
  adequacyAt,
  adequacyDecisions,
  adequacyDecisionsNamed,
  adequacyOfOrganisationAt,
} from '#shared/law/adequacy.ts';
import { englishDecisionNumber } from '#shared/law/decision-number.ts';

function numberAt(country: string, asOf: string): string | undefined {
  const row = adequacyAt(country, asOf);
  return row === undefined ? undefined : englishDecisionNumber(row.number);
}

describe('adequacy decisions', () => {
  it.each([
    ['US', '2000-07-25', undefined],
    ['US', '2000-07-26', '2000/520/EC'],
    ['US', '2015-10-05', '2000/520/EC'],
    ['US', '2015-10-06', undefined],
    ['US', '2016-07-11', undefined],
    ['US', '2016-07-12', '(EU) 2016/1250'],
    ['US', '2020-07-15', '(EU) 2016/1250'],
    ['US', '2020-07-16', undefined],
    ['US', '2023-07-09', undefined],
    ['US', '2023-07-10', '(EU) 2023/1795'],
    ['US', '2026-11-21', '(EU) 2023/1795'],
    ['GB', '2021-06-27', undefined],
    ['GB', '2021-06-28', '(EU) 2021/1772'],
    ['GB', '2031-12-27', '(EU) 2021/1772'],
    ['GB', '2031-12-28', undefined],
    ['BR', '2026-01-25', undefined],
    ['BR', '2026-01-26', '(EU) 2026/179'],
    ['KR', '2021-12-17', '(EU) 2022/254'],
    ['JP', '2019-01-22', undefined],
    ['JP', '2019-01-23', '(EU) 2019/419'],
    ['CA', '2026-11-21', '2002/2/EC'],
    ['KE', '2026-11-21', undefined],
  ])('for %s on %s: %s', (country, asOf, expected) => {
    expect(numberAt(country, asOf)).toBe(expected);
  });

  it('leaves out countries that are no third countries', () => {
    expect(adequacyAt('NO', '2026-11-21')).toBeUndefined();
    expect(numberAt('HU', '2004-04-30')).toBe('2000/519/EC');
    expect(adequacyAt('HU', '2004-05-01')).toBeUndefined();
  });

  it('follows the prolongations of the decision on the United Kingdom', () => {
    const prolongedBy = (asOf: string) => adequacyAt('GB', asOf)?.amendments.map((a) => a.adopted);
    expect(prolongedBy('2025-06-27')).toEqual([]);
    expect(prolongedBy('2025-06-28')).toEqual(['2025-06-24']);
    expect(prolongedBy('2025-12-19')).toEqual(['2025-12-19']);
  });

  it('asks about the recipient wherever a decision is limited', () => {
    const limited = adequacyDecisions.filter((row) => row.scope !== null);
    expect(limited.filter((row) => row.questions.length === 0)).toEqual([]);
    expect(adequacyAt('US', '2026-11-21')?.questions).toContain('activeOnDpfList');
    expect(adequacyAt('CH', '2026-11-21')?.scope).toBeNull();
    expect(adequacyAt('GB', '2026-11-21')).toMatchObject({
      scope: null,
      questions: ['notForImmigrationControl'],
    });
  });

  it('warns of the litigation beside the Data Privacy Framework only', () => {
    const cautioned = adequacyDecisions.filter((row) => row.caution !== null);
    expect(cautioned.map((row) => row.number.digits)).toEqual(['2023/1795']);
  });

  it('finds a decision by its number in any language', () => {
    const found = adequacyDecisionsNamed('komission päätös 2000/520/EY');
    expect(found.map((row) => row.ended?.judgment)).toEqual(['C-362/14']);
    expect(adequacyDecisionsNamed('(EU) 2021/1772')).toHaveLength(3);
  });

  it('knows the first decision on an international organisation', () => {
    const epo = 'europeanPatentOrganisation';
    expect(adequacyOfOrganisationAt(epo, '2025-07-14')).toBeUndefined();
    expect(adequacyOfOrganisationAt(epo, '2025-07-15')?.number.digits).toBe('2025/1382');
  });
});
