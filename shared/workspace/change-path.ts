import { orderStep, type FieldPath } from './change.ts';

/** A list or an object on the way to a field. */
export type Tree = Readonly<Record<string, unknown>>;
type Item = { readonly id: string };

/** Whether a value is an object with keys. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an item that changes address by its id. */
export function isItem(value: unknown): value is Item {
  return isTree(value) && typeof value['id'] === 'string';
}

/**
 * Where a step leads in a list: to the item with that id, else, in a list whose items have no ids, to that
 * index. `-1` when there is nothing.
 */
export function indexOfStep(list: readonly unknown[], step: string): number {
  const byId = list.findIndex((item) => isItem(item) && item.id === step);
  if (byId !== -1 || !/^\d+$/.test(step) || list.every(isItem)) return byId;
  const index = Number(step);
  return index < list.length ? index : -1;
}

/** The value at a path, as the field of an origin, a finding or a change names it; `undefined` if there is none. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(stepInto, value);
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list[indexOfStep(list, step)];
  }
  return isTree(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/**
 * The same value with another one at a path; parts that are not on the path stay the same. `undefined`
 * takes a field or an item away; an item that is not there yet goes to the end of its list.
 *
 * Throws when the way to the field is not there: a change that fits no record is a defect.
 */
export function withValueAt(value: unknown, path: FieldPath, after: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return after;
  if (Array.isArray(value)) return listWith(value, step, { rest, after });
  if (!isTree(value)) throw new Error(`No way to "${path.join('/')}"`);
  const next = withValueAt(Object.hasOwn(value, step) ? value[step] : undefined, rest, after);
  if (next !== undefined) return { ...value, [step]: next };
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}

type Goal = { readonly rest: FieldPath; readonly after: unknown };

function listWith(
  list: readonly unknown[],
  step: string,
  { rest, after }: Goal,
): readonly unknown[] {
  if (step === orderStep) return inOrder(list, after);
  const index = indexOfStep(list, step);
  if (index === -1) {
    if (rest.length > 0) throw new Error(`No item "${step}"`);
    return after === undefined ? list : [...list, after];
  }
  const next = withValueAt(list[index], rest, after);
  return next === undefined ? list.toSpliced(index, 1) : list.with(index, next);
}

/** Items in the order of their ids; those that are not named stay behind, in theirs. */
function inOrder(list: readonly unknown[], ids: unknown): readonly unknown[] {
  const order: readonly unknown[] = Array.isArray(ids) ? ids : [];
  const rank = (item: unknown) => {
    const found = isItem(item) ? order.indexOf(item.id) : -1;
    return found === -1 ? order.length : found;
  };
  return list.toSorted((a, b) => rank(a) - rank(b));
}

/** A path by indexes, as schemas and references give it, in the notation of fields: items by their id. */
export function fieldPathOf(value: unknown, path: readonly (string | number)[]): FieldPath {
  let current: unknown = value;
  return path.map((step) => {
    const child: unknown =
      typeof current === 'object' && current !== null ? Reflect.get(current, step) : undefined;
    current = child;
    return typeof step === 'number' && isItem(child) ? child.id : String(step);
  });
}
