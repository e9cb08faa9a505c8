import type { RecordType } from '#shared/model/ids.ts';

/**
 * Steps from a record to a field, as in the `field` of an origin or a finding: keys of objects; an item of
 * a list by its `id` if it has one, else by its index as digits. Empty: the record as a whole.
 */
export type FieldPath = readonly string[];

/** What a change was made to: a record, or the settings of the workspace (`id` empty). */
export type ChangeTarget = { readonly type: RecordType | 'settings'; readonly id: string };

/**
 * One field before and after a command. A record, item or field that did not exist, or does no longer, has
 * `undefined` on that side. A list without ids whose length changes, and a value that becomes another
 * alternative of its union (an answer that is given), change as a whole.
 *
 * Where items with ids stand in their list is a change of its own: its `path` ends in `orderStep` and its
 * sides are the ids of the list before and after.
 */
export type Change = ChangeTarget & {
  readonly path: FieldPath;
  readonly before: unknown;
  readonly after: unknown;
};

/** Last step of the path of a change that orders the items of a list. Applied after all other changes. */
export const orderStep = '#order';
