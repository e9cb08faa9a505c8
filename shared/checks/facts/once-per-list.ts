/**
 * Works something out of a list of records once. Lists are never changed in place: an edit makes a new one, so
 * that rules that run on each record of a register need not go through all of it each time.
 */
export function oncePerList<Item, Value>(
  workOut: (list: readonly Item[]) => Value,
): (list: readonly Item[]) => Value {
  const known = new WeakMap<readonly Item[], { readonly value: Value }>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before.value;
    const value = workOut(list);
    known.set(list, { value });
    return value;
  };
}
