import type { RequirementId } from '#shared/law/requirements.ts';

/** A point with the requirements of the law tables that it answers. */
type PointRow = {
  /** Missing, it keeps the notice from meeting Arts. 13 and 14 at all. */
  readonly isCore: boolean;
  readonly requirements: readonly RequirementId[];
};

/** The points of a notice, in the order of the Articles, with the requirements that each stands for. */
export const points = {
  controllerIdentity: { isCore: true, requirements: ['13.1.a', '14.1.a'] },
  controllerContact: { isCore: true, requirements: ['13.1.a', '14.1.a'] },
  representative: { isCore: true, requirements: ['13.1.a', '14.1.a', '27'] },
  dpoContact: { isCore: true, requirements: ['13.1.b', '14.1.b', '37.7'] },
  purposes: { isCore: true, requirements: ['13.1.c', '14.1.c'] },
  legalBasis: { isCore: true, requirements: ['13.1.c', '14.1.c'] },
  legitimateInterests: { isCore: true, requirements: ['13.1.d', '14.2.b'] },
  recipients: { isCore: true, requirements: ['13.1.e', '14.1.e'] },
  transferFact: { isCore: true, requirements: ['13.1.f', '14.1.f'] },
  transferAdequacy: { isCore: true, requirements: ['13.1.f', '14.1.f'] },
  transferSafeguards: { isCore: true, requirements: ['13.1.f', '14.1.f'] },
  transferCopy: { isCore: true, requirements: ['13.1.f', '14.1.f'] },
  retention: { isCore: true, requirements: ['13.2.a', '14.2.a'] },
  rightAccess: { isCore: true, requirements: ['13.2.b', '14.2.c'] },
  rightRectification: { isCore: true, requirements: ['13.2.b', '14.2.c'] },
  rightErasure: { isCore: true, requirements: ['13.2.b', '14.2.c'] },
  rightRestriction: { isCore: true, requirements: ['13.2.b', '14.2.c'] },
  rightObjection: { isCore: true, requirements: ['13.2.b', '14.2.c'] },
  rightPortability: { isCore: true, requirements: ['13.2.b', '14.2.c'] },
  consentWithdrawal: { isCore: true, requirements: ['13.2.c', '14.2.d', '7.3'] },
  complaint: { isCore: true, requirements: ['13.2.d', '14.2.e', '77'] },
  provisionRequirement: { isCore: true, requirements: ['13.2.e'] },
  automatedDecisions: { isCore: true, requirements: ['13.2.f', '14.2.g'] },
  dataCategories: { isCore: true, requirements: ['14.1.d'] },
  source: { isCore: true, requirements: ['14.2.f'] },
  furtherPurpose: { isCore: false, requirements: ['13.3', '14.4'] },
  timing14: { isCore: false, requirements: ['14.3.a', '14.3.b', '14.3.c'] },
  objectionSeparate: { isCore: false, requirements: ['21.4'] },
  jointArrangement: { isCore: false, requirements: ['26.2'] },
} as const satisfies { readonly [key: string]: PointRow };

/** The name of a point of a notice. */
export type PointKey = keyof typeof points;
