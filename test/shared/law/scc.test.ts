import { describe, expect, it } from 'vitest';
import { englishDecisionNumber } from '#shared/law/decision-number.ts';
import {
  areClausesUsable,
  moduleFor,
  sccClauses,
  sccDecisionInForce,
  sccDecisionNamed,
  sccDecisions,
  sccModules,
} from '#shared/law/scc.ts';

describe('standard contractual clauses', () => {
  it.each([
    ['controller', 'controller', 'M1'],
    ['controller', 'processor', 'M2'],
    ['processor', 'processor', 'M3'],
    ['processor', 'controller', 'M4'],
  ] as const)('from %s to %s are %s', (exporter, importer, expected) => {
    expect(moduleFor(exporter, importer)).toBe(expected);
    expect(sccModules.find((row) => row.id === expected)).toMatchObject({ exporter, importer });
  });

  it.each([
    ['2001-09-02', 'controller', undefined],
    ['2004-12-31', 'controller', '2001/497/EC'],
    ['2010-05-14', 'processor', '2002/16/EC'],
    ['2010-05-15', 'processor', '2010/87/EU'],
    ['2018-05-25', 'controller', '2004/915/EC'],
    ['2021-06-26', 'processor', '2010/87/EU'],
    ['2021-06-27', 'processor', '(EU) 2021/914'],
    ['2021-06-27', 'controller', '(EU) 2021/914'],
    ['2026-11-21', 'processor', '(EU) 2021/914'],
  ] as const)('meant on %s, to a %s: %s', (asOf, importer, expected) => {
    const row = sccDecisionInForce(asOf, importer);
    expect(row === undefined ? undefined : englishDecisionNumber(row.number)).toBe(expected);
  });

  it.each([
    ['2010/87/EU', '2022-12-27', true],
    ['2010/87/EU', '2022-12-28', false],
    ['2001/497/EC', '2022-12-28', false],
    ['2004/915/EC', '2022-12-28', false],
    ['(EU) 2021/914', '2021-06-26', false],
    ['(EU) 2021/914', '2021-06-27', true],
    ['(EU) 2021/915', '2026-11-21', false],
  ])('%s carry a transfer on %s: %s', (number, asOf, expected) => {
    const row = sccDecisionNamed(number);
    expect(row !== undefined && areClausesUsable(row, asOf)).toBe(expected);
  });

  it('could be agreed under the old decisions until 26 September 2021', () => {
    const old = sccDecisions.filter((row) => row.concludableTo === '2021-09-27');
    expect(old.map((row) => row.number.digits)).toEqual(['2001/497', '2004/915', '2010/87']);
  });

  it.each([
    ['päätös 2010/87/EY', '2010/87'],
    ['beslut 2001/497/EG', '2001/497'],
    ['Decision 2010/87/EU', '2010/87'],
  ])('are recognised in %s', (text, digits) => {
    const named = sccDecisions.filter((row) =>
      row.mentions.some((mention) => new RegExp(mention).test(text)),
    );
    expect(named.map((row) => row.number.digits)).toEqual([digits]);
  });

  it('have eighteen clauses, numbered through', () => {
    expect(sccClauses.map((row) => row.clause)).toEqual(
      Array.from({ length: 18 }, (_, n) => n + 1),
    );
  });
});
