import type { Activity } from '#shared/model/activity.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import { coveringActivity } from './by-activity.ts';

/** An activity with the retention rules that cover it. */
export type ActivityRetention = {
  readonly activity: Activity;
  readonly rules: readonly RetentionRule[];
};

/** Looks up the retention rules of an activity. */
export function activityRetention(activity: Activity, records: RecordReader): ActivityRetention {
  const ofRegister = records.ownedBy('retentionRules', activity.register);
  return { activity, rules: coveringActivity(ofRegister, activity.id) };
}
