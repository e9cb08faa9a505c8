import { describe, expect, it } from 'vitest';
import { dpiaCriteria } from '#shared/law/dpia-criteria.ts';
import { foreignToolsAt } from '#shared/law/other-regimes.ts';

describe('tools of other regimes', () => {
  it.each([
    ['UK', '2022-03-20', []],
    ['UK', '2022-03-21', ['uk_idta', 'uk_addendum']],
    ['UK', '2023-10-12', ['uk_idta', 'uk_addendum', 'uk_us_bridge']],
    ['CH', '2024-09-14', ['ch_scc']],
    ['CH', '2024-09-15', ['ch_scc', 'ch_us_dpf']],
  ] as const)('in %s on %s: %j', (regime, asOf, expected) => {
    expect(foreignToolsAt(regime, asOf).map((row) => row.id)).toEqual(expected);
  });
});

describe('criteria for an impact assessment', () => {
  it('are nine, each named in three languages', () => {
    expect(dpiaCriteria).toHaveLength(9);
    expect(new Set(dpiaCriteria.flatMap((row) => [row.fi, row.sv, row.en])).size).toBe(27);
  });
});
