import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import { isVisible, type Place, placeOf } from '#shared/documents/context.ts';
import type { NoticeContext } from './notice-context.ts';

/** A data use with the place that it stands in. */
export type ToldUse = {
  /** `null` = the register as a whole, tied to no activity. */
  readonly activity: Activity | null;
  readonly place: Place;
  readonly field: string;
  readonly use: DataUse;
  readonly category: DataCategory;
};

/** The data uses that a notice tells: of its activities in their order, then of its registers. */
export function toldUses(context: NoticeContext): readonly ToldUse[] {
  const told = (
    record: Parameters<typeof isVisible>[0] & { readonly dataUses: readonly DataUse[] },
    place: Place,
    activity: Activity | null,
  ): readonly ToldUse[] =>
    record.dataUses
      .map((use) => ({
        activity,
        place,
        field: `dataUses/${use.id}`,
        use,
        category: context.index.dataCategory(use.dataCategory),
      }))
      .filter(
        ({ field, category }) =>
          isVisible(record, context, 'dataUses') &&
          isVisible(record, context, field) &&
          isVisible(category, context),
      );
  return [
    ...context.activities.flatMap((activity) =>
      told(activity, placeOf('activities', activity), activity),
    ),
    ...(context.isTopical ? [] : context.registers).flatMap((register) =>
      told(register, placeOf('registers', register), null),
    ),
  ];
}

/** Uses that read the same in a list, told as one. */
export type MergedUse = readonly [ToldUse, ...ToldUse[]];

/** The data of a notice as it is listed. */
export type DataGroups = {
  /** For all activities alike; or of the register, where no activity has data of its own. */
  readonly common: readonly MergedUse[];
  /** Whether activities have more than what they share. */
  readonly isPartial: boolean;
  readonly perActivity: readonly {
    readonly activity: Activity;
    readonly uses: readonly MergedUse[];
  }[];
  readonly register: readonly MergedUse[];
};

/** Lists data once where activities use the same, else what all share and then the rest of each. */
export function groupUses(activities: readonly Activity[], uses: readonly ToldUse[]): DataGroups {
  const ofRegister = mergeUses(uses.filter(({ activity }) => activity === null));
  const own = activities.map((activity) => ({
    activity,
    uses: uses.filter((told) => told.activity === activity),
  }));
  const all = mergeUses(uses.filter(({ activity }) => activity !== null));
  const shared = all.filter((merged) =>
    own.every((entry) => entry.uses.some((told) => signature(told) === signature(merged[0]))),
  );
  if (all.length === 0) {
    return { common: ofRegister, isPartial: false, perActivity: [], register: [] };
  }
  if (shared.length === all.length) {
    return { common: all, isPartial: false, perActivity: [], register: ofRegister };
  }
  const common = shared.length > 1 ? shared : [];
  const known = new Set(common.map(([first]) => signature(first)));
  const perActivity = own
    .map(({ activity, uses: told }) => ({
      activity,
      uses: mergeUses(told.filter((use) => !known.has(signature(use)))),
    }))
    .filter((entry) => entry.uses.length > 0);
  return { common, isPartial: true, perActivity, register: ofRegister };
}

/** Uses that read the same as one, in the order of the first of each. */
function mergeUses(uses: readonly ToldUse[]): readonly MergedUse[] {
  const merged = new Map<string, [ToldUse, ...ToldUse[]]>();
  for (const told of uses) {
    const found = merged.get(signature(told));
    if (found === undefined) merged.set(signature(told), [told]);
    else found.push(told);
  }
  return [...merged.values()];
}

/** What an item of a list says of a use: two uses with the same one read alike. */
function signature({ use }: ToldUse): string {
  const { dataCategory, dataSubjects, polarity, form, modality, condition, overrides } = use;
  const exceptionTo = overrides.length > 0 ? use.id : null;
  return JSON.stringify([
    dataCategory,
    dataSubjects,
    polarity,
    form,
    modality,
    condition,
    exceptionTo,
  ]);
}
