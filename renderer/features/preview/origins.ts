import type { Origin } from '#shared/documents/tree.ts';

/** A place in a record, as the editor names it. */
export type Place = {
  readonly type: string;
  readonly id: string;
  readonly path: readonly string[];
};

/** The fields that a node of a document came from. */
export function placesOf(origins: readonly Origin[]): readonly Place[] {
  return origins.flatMap((origin) =>
    origin.kind === 'record'
      ? [
          {
            type: origin.type,
            id: origin.record,
            path: origin.field === '' ? [] : origin.field.split('/'),
          },
        ]
      : [],
  );
}

/** Whether one of two places lies within the other: a list and its item, a text and its language. */
export function overlap(a: Place, b: Place): boolean {
  if (a.type !== b.type || a.id !== b.id) return false;
  const shared = Math.min(a.path.length, b.path.length);
  return a.path.slice(0, shared).every((step, index) => step === b.path[index]);
}

/** How many steps two places share; `-1` when they do not overlap. Nodes with more are nearer. */
export function nearness(a: Place, b: Place): number {
  if (!overlap(a, b)) return -1;
  return Math.min(a.path.length, b.path.length);
}
