import type { Slot } from './unit.ts';

/** How often a record is referred to. */
type UseSlot = Slot & { count: number; wasUsed: boolean };

/** Counts of references, kept up to date edit by edit. */
export type UseCounts = {
  readonly slotOf: (id: string) => UseSlot;
  /** Takes away what a record referred to before, and adds what it refers to now. */
  readonly count: (before: readonly string[], after: readonly string[]) => void;
  /** The records that have come into use or out of it since it was last asked. */
  readonly settle: () => readonly Slot[];
};

/** No references yet. */
export function createUseCounts(): UseCounts {
  const slots = new Map<string, UseSlot>();
  const touched = new Set<UseSlot>();
  const slotOf = (id: string): UseSlot => {
    const known = slots.get(id);
    if (known !== undefined) return known;
    const slot: UseSlot = { readers: undefined, count: 0, wasUsed: false };
    slots.set(id, slot);
    return slot;
  };
  const add = (ids: readonly string[], step: number) => {
    for (const id of ids) {
      const slot = slotOf(id);
      const wasUsed = slot.count > 0;
      slot.count += step;
      if (slot.count > 0 !== wasUsed) touched.add(slot);
    }
  };
  return {
    slotOf,
    count: (before, after) => {
      add(before, -1);
      add(after, 1);
    },
    settle: () => {
      const turned = [...touched].filter(({ count, wasUsed }) => count > 0 !== wasUsed);
      for (const slot of turned) slot.wasUsed = slot.count > 0;
      touched.clear();
      return turned;
    },
  };
}
