import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { isProcessed } from './register-facts.ts';

/** Data that an activity holds, with its category and its place. */
export type UsedData = {
  readonly use: DataUse;
  readonly category: DataCategory;
  readonly place: FieldPlace;
};

/** An activity with the data that it holds. */
export type ActivityData = { readonly activity: Activity; readonly used: readonly UsedData[] };

/** Looks up the categories of an activity's data; what is not collected or not wanted is left out. */
export function activityData(activity: Activity, records: RecordReader): ActivityData {
  const used: UsedData[] = [];
  for (const use of activity.dataUses) {
    const category = records.find('dataCategories', use.dataCategory);
    if (category === undefined || !isProcessed(use)) continue;
    const field = `dataUses/${use.id}`;
    used.push({ use, category, place: { type: 'activities', record: activity.id, field } });
  }
  return { activity, used };
}
