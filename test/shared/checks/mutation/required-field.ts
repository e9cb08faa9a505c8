import type { RequirementId } from '#shared/law/requirements.ts';
import type { CircumstanceName } from './circumstances.ts';

/** A field that the law asks for. Removing it from a complete workspace raises a finding at it. */
export type RequiredField = {
  /** Type of record and path, with `*` for items of lists. */
  readonly field: string;
  readonly article: string;
  /** Points of the law tables that it answers. */
  readonly requirements?: readonly RequirementId[];
  /** Where it is not due. */
  readonly unless?: readonly CircumstanceName[];
  /** Fields that answer for one another: they are removed together. */
  readonly together?: string;
  /** Kinds of place at which the finding may stand instead, and why. */
  readonly toldAt?: { readonly places: readonly string[]; readonly because: string };
};
