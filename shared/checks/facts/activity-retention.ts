import type { Activity } from '#shared/model/activity.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { covers } from '#shared/model/scope.ts';
import { oncePerList } from './once-per-list.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import { meetsData } from './met-data.ts';

type Rules = readonly RetentionRule[];

/** An activity with the retention rules that cover it. */
export type ActivityRetention = { readonly activity: Activity; readonly rules: Rules };

/** Looks up the retention rules of an activity. */
export function activityRetention(activity: Activity, records: RecordReader): ActivityRetention {
  const ofRegister = records.ownedBy('retentionRules', activity.register);
  return { activity, rules: rulesCovering(ofRegister, activity, records) };
}

/**
 * The rules of a list that cover an activity: those that name it are found at once; of those for all, the ones
 * that meet its data, so that a period for employees is none for applicants.
 */
export function rulesCovering(rules: Rules, activity: Activity, records: RecordReader): Rules {
  const { naming, wide } = sortedOf(rules);
  const named = naming.get(activity.id) ?? noRules;
  const general = wide.filter(
    ({ scope }) =>
      covers(scope.activities, activity.id) && meetsData(scope, activity.dataUses, records),
  );
  return general.length === 0 ? named : [...named, ...general];
}

const noRules: Rules = [];

/** Rules by the activities that they name, and those that hold for all or for all but some. */
type Sorted = { readonly naming: ReadonlyMap<string, Rules>; readonly wide: Rules };

const sortedOf = oncePerList((rules: Rules): Sorted => {
  const naming = new Map<string, RetentionRule[]>();
  for (const rule of rules) {
    const { activities } = rule.scope;
    if (activities.kind !== 'only') continue;
    for (const id of activities.ids) {
      const named = naming.get(id);
      if (named === undefined) naming.set(id, [rule]);
      else if (named.at(-1) !== rule) named.push(rule);
    }
  }
  const wide = rules.filter(({ scope: { activities } }) => {
    return activities.kind === 'all' || activities.kind === 'allExcept';
  });
  return { naming, wide };
});
