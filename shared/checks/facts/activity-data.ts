import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { placeIn } from '#shared/checks/rule.ts';
import { isProcessed } from './register-facts.ts';

/** Data that an activity holds, with its category. */
export type UsedData = { readonly use: DataUse; readonly category: DataCategory };

/** An activity with what is out of the ordinary in the data that it holds. */
export type ActivityData = {
  readonly activity: Activity;
  /** Of a kind that has rules of its own, or whatever people write: Arts. 9, 10, 87. */
  readonly sensitive: readonly UsedData[];
  /** Called anonymous, or changed on its way: Art. 4(1) and (5). */
  readonly altered: readonly UsedData[];
};

/** Looks up the categories of an activity's data; what is not collected or not wanted is left out. */
export function activityData(activity: Activity, records: RecordReader): ActivityData {
  const { dataUses } = activity;
  const categories = records.findEach('dataCategories', dataUses, categoryOf);
  const sensitive: UsedData[] = [];
  const altered: UsedData[] = [];
  dataUses.forEach((use, index) => {
    const category = categories[index];
    if (category === undefined || !isProcessed(use)) return;
    if (isSensitive(category)) sensitive.push({ use, category });
    if (isAltered(use)) altered.push({ use, category });
  });
  return { activity, sensitive, altered };
}

function categoryOf({ dataCategory }: DataUse): string {
  return dataCategory;
}

function isSensitive({ sensitivity, freeContent }: DataCategory): boolean {
  return freeContent || sensitivity.kind !== 'ordinary';
}

function isAltered({ form, transformations }: DataUse): boolean {
  return form === 'anonymous' || transformations.length > 0;
}

/** Where data of an activity is told, or a field of it. */
export function placeOfData(
  { activity }: ActivityData,
  { use }: UsedData,
  field?: string,
): FieldPlace {
  const place = `dataUses/${use.id}`;
  return placeIn('activities', activity.id, field === undefined ? place : `${place}/${field}`);
}
