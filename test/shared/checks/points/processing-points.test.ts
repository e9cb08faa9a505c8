import { describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import { answered, asFound, notStated, orders } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

function furtherPurposeWhere(toldBeforehand: object): string | undefined {
  const workspace = smallWorkspace({
    ...asFound,
    ...orders({ furtherPurpose: { toldBeforehand: toldBeforehand as typeof notStated } }),
  });
  const [report] = pointReports(workspace, { asOf: '2026-11-22' });
  return report?.points.find(({ key }) => key === 'furtherPurpose')?.status;
}

describe('a further purpose that a notice names', () => {
  it('is told where people are told of it beforehand, and missing where they are not', () => {
    expect(furtherPurposeWhere(answered(true))).toBe('satisfied');
    expect(furtherPurposeWhere(answered(false))).toBe('missing');
  });

  it('is told in part where nothing says when: the notice itself names it', () => {
    expect(furtherPurposeWhere(notStated)).toBe('partial');
  });
});
