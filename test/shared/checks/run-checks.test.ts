import { describe, expect, it } from 'vitest';
import { createChecker } from '#shared/checks/checker.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const asOf = '2026-11-21';
const withoutBasis = smallWorkspace({ activities: [{ id: 'orders', legalBases: [] }] });

describe('checkWorkspace', () => {
  it('finds nothing in a small workspace where everything is in order', () => {
    expect(checkWorkspace(smallWorkspace(), { asOf })).toEqual([]);
  });

  it('tells code, severity, place and Article', () => {
    expect(
      checkWorkspace(withoutBasis, { asOf }).find(({ code }) => code === 'missing-legal-basis'),
    ).toEqual({
      code: 'missing-legal-basis',
      family: 'legalBases',
      severity: 'error',
      register: 'shop',
      type: 'activities',
      record: 'orders',
      field: 'legalBases',
      article: { act: 'gdpr', article: '6', paragraph: '1' },
      params: {},
      dueIf: null,
      dismissed: null,
    });
  });

  it('leaves out registers that were not asked for', () => {
    expect(checkWorkspace(withoutBasis, { asOf, registers: ['other'] })).toEqual([]);
  });

  it('orders by register, severity, code, record and field', () => {
    const findings = checkWorkspace(readWorkspace('test/fixtures/as-found/service-desk.json'), {
      asOf,
    });
    const rank = { error: 0, warning: 1, info: 2 };
    const keys = findings.map(
      (each) =>
        `${each.register ?? ''} ${rank[each.severity]} ${each.code} ${each.record} ${each.field}`,
    );
    expect(keys).toEqual([...keys].sort());
  });

  it.each([
    { until: null, isDismissed: true },
    { until: '2026-11-21', isDismissed: true },
    { until: '2026-11-20', isDismissed: false },
  ])('marks a finding dismissed until $until: $isDismissed', ({ until, isDismissed }) => {
    const workspace = smallWorkspace({
      activities: [{ id: 'orders', legalBases: [] }],
      dismissals: [
        {
          id: 'known',
          code: 'missing-legal-basis',
          record: 'orders',
          field: 'legalBases',
          reason: 'Under review.',
          by: 'A lawyer',
          on: '2026-11-01',
          until,
        },
      ],
    });
    const found = checkWorkspace(workspace, { asOf }).find(
      ({ code }) => code === 'missing-legal-basis',
    );
    expect(found?.dismissed).toEqual(isDismissed ? { reason: 'Under review.', until } : null);
  });
});

describe('a checker that has seen the workspace before', () => {
  const cases: readonly (readonly [string, (workspace: Workspace) => Workspace])[] = [
    [
      'an activity loses its basis',
      (workspace) => ({
        ...workspace,
        activities: workspace.activities.map((each) => ({ ...each, legalBases: [] })),
      }),
    ],
    [
      'a party moves to a third country',
      (workspace) => ({
        ...workspace,
        parties: workspace.parties.map((each) => ({ ...each, country: 'US' })),
      }),
    ],
    [
      'a retention rule is removed',
      (workspace) => ({ ...workspace, retentionRules: workspace.retentionRules.slice(1) }),
    ],
    ['a notice is removed', (workspace) => ({ ...workspace, notices: [], versions: [] })],
    [
      'a rights setting is removed',
      (workspace) => ({ ...workspace, rightsSettings: workspace.rightsSettings.slice(1) }),
    ],
    [
      'a data category becomes special',
      (workspace) => ({
        ...workspace,
        dataCategories: workspace.dataCategories.map((each) => ({
          ...each,
          sensitivity: { kind: 'criminal' as const },
        })),
      }),
    ],
    [
      'the settings change',
      (workspace) => ({
        ...workspace,
        settings: { ...workspace.settings, languages: ['fi', 'de'] },
      }),
    ],
  ];

  it.each(cases)('finds what a first check finds after %s', (_, edit) => {
    for (const path of ['service-desk', 'print-fleet']) {
      const before = readWorkspace(`test/fixtures/as-found/${path}.json`);
      const checker = createChecker();
      checker.check(before, asOf);
      const after = edit(before);
      expect(checker.check(after, asOf)).toEqual(checkWorkspace(after, { asOf }));
      expect(checker.check(before, asOf)).toEqual(checkWorkspace(before, { asOf }));
    }
  });

  it('judges another day anew', () => {
    const workspace = readWorkspace('test/fixtures/as-found/print-fleet.json');
    const checker = createChecker();
    checker.check(workspace, asOf);
    expect(checker.check(workspace, '2018-11-07')).toEqual(
      checkWorkspace(workspace, { asOf: '2018-11-07' }),
    );
  });
});
