import type { Slot } from './unit.ts';

/** How often a record is referred to. */
type UseSlot = Slot & { count: number; wasUsed: boolean };

/** Counts of references, kept up to date edit by edit. */
export type UseCounts = {
  readonly slotOf: (id: string) => UseSlot;
  /** Notes that a reference to a record has come (1) or gone (-1). */
  readonly count: (id: string, step: 1 | -1) => void;
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
  return {
    slotOf,
    count: (id, step) => {
      const slot = slotOf(id);
      const wasUsed = slot.count > 0;
      slot.count += step;
      if (slot.count > 0 !== wasUsed) touched.add(slot);
    },
    settle: () => {
      const turned = [...touched].filter(({ count, wasUsed }) => count > 0 !== wasUsed);
      for (const slot of turned) slot.wasUsed = slot.count > 0;
      touched.clear();
      return turned;
    },
  };
}
