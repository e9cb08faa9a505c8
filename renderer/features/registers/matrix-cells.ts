import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Register } from '#shared/model/register.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** The purpose × data matrix of a register: what is used for what. */
export type Matrix = {
  readonly activities: readonly Activity[];
  /** Categories that an activity of the register uses or that the register names, by first use. */
  readonly categories: readonly DataCategory[];
  /** Uses of a category by an activity; several when they differ in condition or data subjects. */
  readonly usesAt: (activity: string, category: string) => readonly DataUse[];
};

/**
 * Builds the matrix of a register from its activities in their order.
 *
 * @param extra Categories that are to be columns although nothing uses them yet; those gone are left out.
 */
export function matrixOf(
  workspace: Workspace,
  register: Register,
  extra: readonly string[] = [],
): Matrix {
  const index = indexOf(workspace);
  const activities = index.activitiesOf(register.id);
  const uses = new Map<string, DataUse[]>();
  const seen = new Set<string>();
  const note = (activity: string, use: DataUse): void => {
    seen.add(use.dataCategory);
    const key = `${activity}/${use.dataCategory}`;
    const known = uses.get(key);
    if (known === undefined) uses.set(key, [use]);
    else known.push(use);
  };
  for (const activity of activities) {
    for (const use of activity.dataUses) note(activity.id, use);
  }
  for (const { dataCategory } of register.dataUses) seen.add(dataCategory);
  return {
    activities,
    categories: [...seen, ...extra.filter((id) => !seen.has(id))].flatMap(
      (id) => index.find('dataCategories', id) ?? [],
    ),
    usesAt: (activity, category) => uses.get(`${activity}/${category}`) ?? [],
  };
}
