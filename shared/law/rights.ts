import type { LawReference } from './citations.ts';
import type { LegalBasis } from './legal-bases.ts';
import type { Entitlement, Right, RightPointRow, RightRow } from './right-row.ts';
import { rightPointRows } from './data/right-point-rows.ts';
import { rightRows } from './data/right-rows.ts';

/** The name of a point of a right: `access.copy`, `erasure.grounds.consentWithdrawn`, … */
export type RightPointKey = (typeof rightPointRows)[number]['key'];

/** One right with its reach on a given legal basis. */
export type RightOnBasis = Entitlement & { readonly right: Right };

/** Every right, in the order in which notices usually tell them. */
export const rights: readonly RightRow[] = rightRows;

/** Every point of every right: parts, grounds, scopes, limits, exceptions, effects. */
export const rightPoints: readonly RightPointRow[] = rightPointRows;

/**
 * All nine rights with their reach over processing on one legal basis, each with its reason.
 *
 * A notice that covers several bases takes, per right, the widest reach and words it per purpose.
 * Direct marketing, Art. 22 decisions and consent under Art. 9(2)(a) are conditions of their own: the
 * caller must look at them whatever the basis.
 *
 * @see Arts. 7(3), 15 to 22 and 77 GDPR.
 */
export function rightsFor(basis: LegalBasis): readonly RightOnBasis[] {
  return rights.map((row) => ({ right: row.id, ...row.byBasis[basis] }));
}

/** Where the GDPR lays a right down. */
export function rightReference(right: Right): LawReference {
  const row = rights.find((candidate) => candidate.id === right);
  if (row === undefined) throw new Error(`Not a right: ${right}`);
  return row.reference;
}

/** The points of one right, in the order in which a notice tells them. */
export function pointsOf(right: Right): readonly RightPointRow[] {
  return rightPoints.filter((row) => row.right === right);
}

/** The keys of the points of one right, in the same order. */
export function pointKeysOf(right: Right): readonly RightPointKey[] {
  return rightPointRows.filter((row) => row.right === right).map((row) => row.key);
}

/** A point by its key; `undefined` for a key that the tables do not have, as a workspace may hold. */
export function rightPoint(key: string): RightPointRow | undefined {
  return rightPoints.find((row) => row.key === key);
}
