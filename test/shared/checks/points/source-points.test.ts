import { describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import { answered, asFound, orders, wording } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

function timingWhereSupplied(ids: string[], named: string[]): string | undefined {
  const workspace = smallWorkspace({
    ...asFound,
    ...orders({
      dataUses: [
        {
          id: 'name',
          dataCategory: 'name',
          dataSubjects: { kind: 'only', ids: ['customers'] },
          sources: named,
        },
      ],
    }),
    vocabulary: [{ id: 'staff', kind: 'subjectCategory', texts: wording('staff').text }],
    sources: [
      {
        id: 'parent',
        register: 'shop',
        kind: answered('thirdParty'),
        party: { kind: 'class', class: wording('parents') },
        scope: { dataSubjects: { kind: 'only', ids } },
      },
    ],
  });
  const [report] = pointReports(workspace, { asOf: '2026-11-22' });
  return report?.points.find(({ key }) => key === 'timing14')?.status;
}

describe('a source that says whose data it supplies', () => {
  it('supplies that data, though no data use names it', () => {
    expect(timingWhereSupplied(['customers'], ['customer'])).toBe('missing');
  });

  it('supplies no data of others', () => {
    expect(timingWhereSupplied(['staff'], ['customer'])).toBe('notApplicable');
  });
});
