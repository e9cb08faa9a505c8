import type { RecordType } from '#shared/model/ids.ts';
import { recordTypes, referenceTargets } from '#shared/model/ids.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { walkOf } from '#shared/workspace/schema-visitor.ts';
import type { Slot } from './unit.ts';

/** Types of record that are there for others to refer to. */
const referredTypes: ReadonlySet<RecordType | 'any'> = new Set<RecordType>([
  'vocabulary',
  'dataCategories',
  'parties',
  'systems',
  'assessments',
  'attachments',
]);

/** How often a record is referred to. */
type UseSlot = Slot & { count: number; wasUsed: boolean };

/** Counts of references, kept up to date edit by edit. */
export type UseCounts = {
  readonly slotOf: (id: string) => UseSlot;
  /** Takes away what a record of a type referred to before, and adds what it refers to now. */
  readonly count: (
    type: RecordType,
    before: AnyRecord | undefined,
    after: AnyRecord | undefined,
  ) => void;
  /** The records that have come into use or out of it since it was last asked. */
  readonly settle: () => readonly Slot[];
};

const walks = new Map(
  recordTypes.map((type) => [
    type,
    walkOf<true>(recordSchemas[type], (schema) => {
      const target = referenceTargets.get(schema);
      return target !== undefined && referredTypes.has(target.to) ? true : undefined;
    }),
  ]),
);

/** No references yet. */
export function createUseCounts(): UseCounts {
  const slots = new Map<string, UseSlot>();
  const touched = new Set<UseSlot>();
  const slotOf = (id: string): UseSlot => {
    const known = slots.get(id);
    if (known !== undefined) return known;
    const slot: UseSlot = {
      readers: undefined,
      lastReader: undefined,
      lastBits: 0,
      count: 0,
      wasUsed: false,
    };
    slots.set(id, slot);
    return slot;
  };
  const add = (type: RecordType, record: AnyRecord | undefined, step: number) => {
    if (record === undefined) return;
    walks.get(type)?.(record, (_, target) => {
      const slot = slotOf(String(target));
      slot.count += step;
      touched.add(slot);
    });
  };
  return {
    slotOf,
    count: (type, before, after) => {
      add(type, before, -1);
      add(type, after, 1);
    },
    settle: () => {
      const turned = [...touched].filter(({ count, wasUsed }) => count > 0 !== wasUsed);
      for (const slot of turned) slot.wasUsed = slot.count > 0;
      touched.clear();
      return turned;
    },
  };
}
