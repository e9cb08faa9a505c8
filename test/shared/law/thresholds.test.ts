import { describe, expect, it } from 'vitest';
import {
  breachDeadlineHoursAt,
  proposedChanges,
  recordThresholdAt,
} from '#shared/law/thresholds.ts';

describe('thresholds and deadlines', () => {
  it.each([
    ['2018-05-24', undefined],
    ['2018-05-25', 250],
    ['2026-11-21', 250],
  ])('the record is spared below, on %s: %s employees', (asOf, expected) => {
    expect(recordThresholdAt(asOf)?.employees).toBe(expected);
  });

  it('the exemption is lost by risk, regularity or sensitive data', () => {
    expect(recordThresholdAt('2026-11-21')?.lostBy).toEqual([
      'risk',
      'notOccasional',
      'specialOrCriminalData',
    ]);
  });

  it('a breach is notified within 72 hours', () => {
    expect(breachDeadlineHoursAt('2026-11-21')).toBe(72);
    expect(breachDeadlineHoursAt('2018-05-24')).toBeUndefined();
  });

  it('proposals are listed and change nothing', () => {
    expect(proposedChanges.map((row) => row.id)).toContain('record-threshold-1000');
    expect(recordThresholdAt('2099-01-01')?.employees).toBe(250);
  });
});
