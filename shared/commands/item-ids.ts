import { isItem, isTree } from '#shared/workspace/change-path.ts';

/** The ids of all items inside a record, at any depth. */
export function itemIdsOf(record: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown) => {
    if (Array.isArray(value)) {
      for (const item of value) {
        if (isItem(item)) ids.add(item.id);
        visit(item);
      }
    } else if (isTree(value)) Object.values(value).forEach(visit);
  };
  visit(record);
  return ids;
}
