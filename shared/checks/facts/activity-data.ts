import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { isProcessed } from './register-facts.ts';

/** Data that an activity holds, with its category. */
export type UsedData = { readonly use: DataUse; readonly category: DataCategory };

/** An activity with the data that it holds. */
export type ActivityData = { readonly activity: Activity; readonly used: readonly UsedData[] };

/** Looks up the categories of an activity's data; what is not collected or not wanted is left out. */
export function activityData(activity: Activity, records: RecordReader): ActivityData {
  const used: UsedData[] = [];
  for (const use of activity.dataUses) {
    const category = records.find('dataCategories', use.dataCategory);
    if (category !== undefined && isProcessed(use)) used.push({ use, category });
  }
  return { activity, used };
}

/** Where data of an activity is told, or a field of it. */
export function placeOfData(
  { activity }: ActivityData,
  { use }: UsedData,
  field?: string,
): FieldPlace {
  const place = `dataUses/${use.id}`;
  return {
    type: 'activities',
    record: activity.id,
    field: field === undefined ? place : `${place}/${field}`,
  };
}
