import type { RecordType } from '#shared/model/ids.ts';

/**
 * Steps from a record to a field, as in the `field` of an origin or a finding: keys of objects; an item of
 * a list by its `id` if it has one, else by its index as digits. Empty: the record as a whole.
 */
export type FieldPath = readonly string[];

/** What a change was made to: a record, or the settings of the workspace (`id` empty). */
export type ChangeTarget = { readonly type: RecordType | 'settings'; readonly id: string };

/**
 * One field before and after a command. A record or item that did not exist, or does no longer, has
 * `undefined` on that side. Order of a list of items with ids is a change of its own at the list, whose
 * `path` ends in `orderStep` and whose sides are lists of ids.
 */
export type Change = ChangeTarget & {
  readonly path: FieldPath;
  readonly before: unknown;
  readonly after: unknown;
};

/** Last step of the path of a change that only moves items of a list. */
export const orderStep = '#order';
