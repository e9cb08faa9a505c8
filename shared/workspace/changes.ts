import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { orderStep, type Change, type ChangeTarget, type FieldPath } from './change.ts';
import { isItem, isTree, withValueAt, type Tree } from './change-path.ts';
import { placeInOrder } from './changes-integrity.ts';
import type { Workspace } from './workspace.ts';

/**
 * A workspace whose records of each type are sorted by id, as opening a file gives it: what changes and
 * commands rely on to find a record fast. The same value if it is so already.
 */
export function sortedById(workspace: Workspace): Workspace {
  let next = workspace;
  for (const type of recordTypes) {
    const records: readonly { readonly id: string }[] = workspace[type];
    const isSorted = records.every(({ id }, index) => (records[index - 1]?.id ?? '') < id);
    if (isSorted) continue;
    next = Object.assign({}, next, { [type]: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
  }
  return next;
}

/**
 * What differs between two states of a workspace, field by field. Parts that are the same value are not
 * looked into, so after a command only what it touched is walked.
 *
 * Applied to `before` the changes give `after`, and their inverse leads back.
 */
export function changesBetween(before: Workspace, after: Workspace): readonly Change[] {
  const changes: Change[] = [];
  compare(placeOf({ type: 'settings', id: '' }), before.settings, after.settings, changes);
  for (const type of recordTypes) {
    if (before[type] !== after[type]) compareRecords(type, before[type], after[type], changes);
  }
  return changes;
}

/**
 * A workspace with changes made to it. What they do not touch stays the same value; records stay sorted by
 * id. Changes of order come last, whatever their place in the list.
 */
export function applyChanges(workspace: Workspace, changes: readonly Change[]): Workspace {
  const byTarget = new Map<ChangeTarget['type'], Map<string, Change[]>>();
  for (const change of changes) {
    const ofType = byTarget.get(change.type) ?? new Map<string, Change[]>();
    byTarget.set(change.type, ofType);
    ofType.set(change.id, [...(ofType.get(change.id) ?? []), change]);
  }
  let next = workspace;
  for (const [type, byId] of byTarget) {
    const part =
      type === 'settings'
        ? applyToValue(workspace.settings, byId.get('') ?? [])
        : applyToRecords(workspace[type], byId);
    next = Object.assign({}, next, { [type]: part });
  }
  return next;
}

/** The value of one record or of the settings with its changes made; `undefined` once it is gone. */
export function applyToValue(value: unknown, changes: readonly Change[]): unknown {
  const isOrder = ({ path }: Change) => path.at(-1) === orderStep;
  return [...changes.filter((change) => !isOrder(change)), ...changes.filter(isOrder)].reduce(
    (current, { path, after }) => withValueAt(current, path, after),
    value,
  );
}

/** The changes that lead back. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map(({ type, id, path, before, after }) => ({
    type,
    id,
    path,
    before: after,
    after: before,
  }));
}

function applyToRecords(
  records: readonly { readonly id: string }[],
  byId: ReadonlyMap<string, readonly Change[]>,
): readonly unknown[] {
  const next: { readonly id: string }[] = [...records];
  for (const [id, changes] of byId) {
    const index = placeInOrder(next, id);
    const isThere = next[index]?.id === id;
    const record = applyToValue(isThere ? next[index] : undefined, changes);
    next.splice(index, isThere ? 1 : 0, ...(isItem(record) ? [record] : []));
  }
  return next;
}

function compareRecords(
  type: RecordType,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  changes: Change[],
): void {
  // Most records are the same values in the same places: only what lies between the first and the last
  // difference is looked at.
  const start = samePrefix(before, after);
  const end = samePrefix(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [from, to] = [before, after].map((records) => records.slice(start, records.length - end));
  const old = new Map(from?.map((record) => [record.id, record]));
  for (const record of to ?? []) {
    compare(placeOf({ type, id: record.id }), old.get(record.id), record, changes);
    old.delete(record.id);
  }
  for (const [id, record] of old) {
    changes.push({ type, id, path: [], before: record, after: undefined });
  }
}

/** How many values two lists have in common at their beginning. */
function samePrefix(before: readonly unknown[], after: readonly unknown[]): number {
  const length = Math.min(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    if (before[index] !== after[index]) return index;
  }
  return length;
}

type Place = ChangeTarget & { readonly path: FieldPath };

function placeOf(target: ChangeTarget): Place {
  return { ...target, path: [] };
}

function inside(place: Place, step: string): Place {
  return { type: place.type, id: place.id, path: [...place.path, step] };
}

function compare(place: Place, before: unknown, after: unknown, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(place, { before, after }, changes);
  } else if (isTree(before) && isTree(after) && !isOtherAlternative(before, after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(inside(place, key), before[key], after[key], changes);
    }
  } else {
    changes.push({ ...place, before, after });
  }
}

/** A value that has become something else reads, and is undone, as a whole: "not stated" → "12 months". */
function isOtherAlternative(before: Tree, after: Tree): boolean {
  if (isItem(before)) return false;
  if (before['state'] !== after['state'] || before['kind'] !== after['kind']) return true;
  const keys = Object.keys(before);
  const isFilled = keys.length > 0 && Object.keys(after).length > 0;
  return isFilled && !keys.some((key) => Object.hasOwn(after, key));
}

type Lists = { readonly before: readonly unknown[]; readonly after: readonly unknown[] };

function compareLists(place: Place, { before, after }: Lists, changes: Change[]): void {
  const old = idsOf(before);
  const ids = idsOf(after);
  if (old !== undefined && ids !== undefined) {
    compareItems(place, { before, after, old, ids }, changes);
    return;
  }
  const isSameShape = before.length === after.length && [...before, ...after].every(isTree);
  if (isSameShape) {
    before.forEach((item, index) =>
      compare(inside(place, String(index)), item, after[index], changes),
    );
  } else if (!isSameList(before, after)) {
    changes.push({ ...place, before, after });
  }
}

/** Lists of lists do not exist in the model, and lists of objects are compared by their items. */
function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return (
    before.length === after.length && before.every((item, index) => Object.is(item, after[index]))
  );
}

/** The ids of a list whose items all have one of their own. */
function idsOf(list: readonly unknown[]): readonly string[] | undefined {
  const ids = list.flatMap((item) => (isItem(item) ? [item.id] : []));
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : undefined;
}

type Items = Lists & { readonly old: readonly string[]; readonly ids: readonly string[] };

function compareItems(place: Place, { before, after, old, ids }: Items, changes: Change[]): void {
  const oldById = new Map(old.map((id, index) => [id, before[index]]));
  const isNew = (id: string) => !oldById.has(id);
  const known = new Set(ids);
  const removed = old.filter((id) => !known.has(id));
  for (const id of removed) {
    changes.push({ ...inside(place, id), before: oldById.get(id), after: undefined });
  }
  ids.forEach((id, index) => compare(inside(place, id), oldById.get(id), after[index], changes));
  // Added and removed items go to the end, so either direction may need the order told.
  const forth = [...old.filter((id) => known.has(id)), ...ids.filter(isNew)];
  const back = [...ids.filter((id) => !isNew(id)), ...removed.toReversed()];
  if (isSameList(forth, ids) && isSameList(back, old)) return;
  changes.push({ ...inside(place, orderStep), before: old, after: ids });
}
