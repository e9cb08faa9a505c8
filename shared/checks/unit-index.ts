import type { RecordType } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Unit } from './unit.ts';
import { newUnit, recordOf } from './unit.ts';

/** A record that came, went or is not the same. */
export type Edit<Item> = {
  readonly unit: Unit;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};

/**
 * The units of one type of record, in the order of the records. They are known by id from when somebody first
 * asks for one: most records of a large workspace are only ever reached through what they belong to.
 */
type UnitIndex<Item> = {
  /** Also for a record that does not exist, and may come. */
  readonly unitFor: (id: string) => Unit;
  /** One for each record. */
  readonly units: () => readonly Unit[];
  /** Takes in the first list, and gives its units. */
  readonly first: (list: readonly Item[]) => readonly Unit[];
  /** Takes in the next list, and tells what is not as it was. An edit in place is seen at once. */
  readonly edits: (before: readonly Item[], list: readonly Item[]) => readonly Edit<Item>[];
};

/** No units yet. */
export function createUnitIndex<Type extends RecordType>(type: Type): UnitIndex<RecordOf<Type>> {
  type Item = RecordOf<Type>;
  let inOrder: readonly Unit[] = [];
  let byId: Map<string, Unit> | undefined;
  const unitFor = (id: string): Unit => {
    byId ??= new Map(inOrder.map((unit) => [unit.id, unit]));
    const known = byId.get(id);
    if (known !== undefined) return known;
    const unit = newUnit(type, id);
    byId.set(id, unit);
    return unit;
  };
  const again = (before: readonly Item[], list: readonly Item[]): readonly Edit<Item>[] => {
    const { start, end } = sameEnds(before, list);
    const moved = new Map(inOrder.slice(start, before.length - end).map((unit) => [unit.id, unit]));
    const units = list.slice(start, list.length - end).map(({ id }) => {
      const known = moved.get(id) ?? (byId === undefined ? newUnit(type, id) : unitFor(id));
      moved.delete(id);
      return known;
    });
    inOrder = [...inOrder.slice(0, start), ...units, ...inOrder.slice(before.length - end)];
    return [
      ...units.map((unit, index) => ({ unit, after: list[start + index] })),
      ...[...moved.values()].map((unit) => ({ unit, after: undefined })),
    ]
      .map(({ unit, after }) => ({ unit, before: recordOf(unit, type), after }))
      .filter((edit) => edit.before !== edit.after);
  };
  return {
    unitFor,
    units: () => inOrder,
    first: (list) =>
      (inOrder = list.map(({ id }) => (byId === undefined ? newUnit(type, id) : unitFor(id)))),
    edits: (before, list) => editsInPlace(inOrder, before, list) ?? again(before, list),
  };
}

function editsInPlace<Item extends { readonly id: string }>(
  units: readonly Unit[],
  before: readonly Item[],
  list: readonly Item[],
): readonly Edit<Item>[] | undefined {
  if (before.length !== list.length) return undefined;
  const edits: Edit<Item>[] = [];
  for (const [index, unit] of units.entries()) {
    const after = list[index];
    if (before[index] === after) continue;
    if (unit.id !== after?.id) return undefined;
    edits.push({ unit, before: before[index], after });
  }
  return edits;
}

/** How many items two lists have in common at their beginnings, and at their ends beyond those. */
function sameEnds(before: readonly unknown[], after: readonly unknown[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, end };
}
