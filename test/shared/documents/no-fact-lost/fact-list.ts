import type { Fact } from './proof.ts';

/** `SD-001` to the number given. */
export function idsFrom(prefix: string, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`,
  );
}

/** The part of the required facts that rests on clauses, 0 to 1. */
export function clauseShare(facts: readonly Fact[]): number {
  const required = facts.filter((fact) => fact.required !== false);
  return required.filter(({ clause }) => clause === true).length / required.length;
}
