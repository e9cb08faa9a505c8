import type { Activity } from '#shared/model/activity.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Scope } from '#shared/model/scope.ts';
import type { RecordContext } from './record-context.ts';

type Rule = { readonly scope: Scope };

/**
 * Tells of a rule whether it meets any data of an activity: a period for employees is none of an activity that
 * only holds data of applicants. Rules that name the activity are taken at their word, as is every rule where
 * the activity or its register has data that is not told apart.
 */
export function meetingData(
  context: RecordContext,
  activity: Activity,
  dataUses: readonly { readonly item: DataUse }[],
): (rule: Rule) => boolean {
  const isOpen =
    dataUses.length === 0 || context.index.register(activity.register).dataUses.length > 0;
  if (isOpen) return () => true;
  const held = new Set<string>(dataUses.map(({ item }) => item.dataCategory));
  const wholes = new Set([...held].flatMap((id) => withWholes(context, id)));
  const subjects = subjectsOf(dataUses);
  return ({ scope: { activities, dataCategories, dataSubjects } }) => {
    if (activities.kind === 'only') return true;
    const hasCategory =
      dataCategories.kind !== 'only' ||
      dataCategories.ids.some(
        (id) => wholes.has(id) || withWholes(context, id).some((whole) => held.has(whole)),
      );
    const hasSubject =
      dataSubjects.kind !== 'only' ||
      subjects === undefined ||
      dataSubjects.ids.some((id) => subjects.has(id));
    return hasCategory && hasSubject;
  };
}

/** A category with those that it is part of. */
function withWholes(context: RecordContext, category: string): readonly string[] {
  const found: string[] = [];
  let next: string | null = category;
  while (next !== null && !found.includes(next)) {
    found.push(next);
    next = context.index.find('dataCategories', next)?.parent ?? null;
  }
  return found;
}

/** Whose data is meant; `undefined` where some of it is everybody's. */
function subjectsOf(
  dataUses: readonly { readonly item: DataUse }[],
): ReadonlySet<string> | undefined {
  const subjects = new Set<string>();
  for (const { item } of dataUses) {
    if (item.dataSubjects.kind !== 'only') return undefined;
    for (const id of item.dataSubjects.ids) subjects.add(id);
  }
  return subjects;
}
