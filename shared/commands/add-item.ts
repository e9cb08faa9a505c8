import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { isItem, isTree } from '#shared/workspace/change-path.ts';
import { defineCommand } from './command.ts';
import { listAt, targetOf } from './draft-record.ts';
import { firstFree, slugFrom } from './free-slug.ts';
import { itemIdsOf } from './item-ids.ts';
import { recordLabel } from './label.ts';

/** A list of a record, what is to be added, and before which index (at the end by default). */
export type AddItemArgs = ChangeTarget & {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly at?: number;
};

/**
 * Adds an item to a list. An item that has an `id` keeps it if it is free in the record, else gets a
 * number behind it.
 */
export const addItem = defineCommand<AddItemArgs>({
  id: 'record.add-item',
  label: (args, workspace) => recordLabel('edit', args, workspace),
  run: (draft, { path, value, at, ...target }) => {
    const record = targetOf(draft, target);
    const list = listAt(record, path);
    if (list === undefined) return;
    list.splice(at ?? list.length, 0, withFreeId(value, itemIdsOf(record)));
  },
});

function withFreeId(value: unknown, taken: ReadonlySet<string>): unknown {
  if (!isTree(value) || !isItem(value)) return value;
  const id = firstFree(slugFrom(value.id, 'item'), (slug) => taken.has(slug));
  return { ...value, id };
}
