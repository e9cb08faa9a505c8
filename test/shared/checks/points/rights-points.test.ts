import { describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import { answered, asFound, type Changes, wording, words } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

type Setting = NonNullable<Changes['rightsSettings']>[number];

const onlyNames = { dataCategories: { kind: 'only' as const, ids: ['name'] } };
const onlyFor = (activity: string) => ({
  activities: { kind: 'only' as const, ids: [activity] },
});
const returns = {
  id: 'returns',
  register: 'shop',
  name: words('Returns'),
  purpose: wording('taking goods back'),
  role: answered('controller' as const),
  legalBases: [{ id: 'basis', point: answered('b' as const) }],
};

/** How the shop's notice, taken in as it is, answers the point of erasure. */
function erasure(...settings: readonly Omit<Setting, 'register' | 'right'>[]): string | undefined {
  const workspace = smallWorkspace({
    ...asFound,
    activities: [{ id: 'orders', legalBases: returns.legalBases }, returns],
    rightsSettings: settings.map((each) => ({ register: 'shop', right: 'erasure', ...each })),
  });
  const [report] = pointReports(workspace, { asOf: '2026-11-21' });
  return report?.points.find(({ key }) => key === 'rightErasure')?.status;
}

describe('a right in a notice that is taken in', () => {
  it('is missing where nothing tells of it', () => {
    expect(erasure()).toBe('missing');
  });

  it('is missing where it is denied for everything', () => {
    expect(erasure({ id: 'no', modality: 'never' })).toBe('missing');
  });

  it('is told in part where the text says only what it does not reach', () => {
    expect(erasure({ id: 'no', modality: 'never', scope: onlyNames })).toBe('partial');
    expect(erasure({ id: 'no', modality: 'never', scope: onlyFor('returns') })).toBe('partial');
  });

  it('is told where a rule gives it and an exception takes some data out, in whatever order', () => {
    const exception = { modality: 'never' as const, scope: onlyNames };
    expect(erasure({ id: 'a' }, { ...exception, id: 'b', overrides: ['a'] })).toBe('satisfied');
    expect(erasure({ ...exception, id: 'a', overrides: ['b'] }, { id: 'b' })).toBe('satisfied');
  });

  it('is told for all purposes by one setting or by several between them', () => {
    const orders = { id: 'orders-right', scope: onlyFor('orders') };
    expect(erasure(orders)).toBe('partial');
    expect(erasure(orders, { id: 'returns-right', scope: onlyFor('returns') })).toBe('satisfied');
  });
});
