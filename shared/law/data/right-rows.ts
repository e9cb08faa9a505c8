import type { Entitlement, RightReason, RightRow } from '#shared/law/right-row.ts';
import { gdpr } from '#shared/law/citations.ts';
import { gdprRow } from './sources.ts';

function always(place: string, reason: RightReason): Entitlement {
  return { applies: 'always', conditions: [], reason, reference: gdpr(place) };
}

function never(place: string, reason: RightReason): Entitlement {
  return { applies: 'never', conditions: [], reason, reference: gdpr(place) };
}

function everyBasis(entitlement: Entitlement): RightRow['byBasis'] {
  return {
    a: entitlement,
    b: entitlement,
    c: entitlement,
    d: entitlement,
    e: entitlement,
    f: entitlement,
  };
}

const erasable = always('17(1)', 'erasureGrounds');
const erasureLimited: Entitlement = {
  applies: 'limited',
  conditions: [],
  reason: 'erasureLimitedByLegalTask',
  reference: gdpr('17(3)(b)'),
};
const portable: Entitlement = {
  applies: 'onCondition',
  conditions: ['automatedMeansAndProvidedData'],
  reason: 'basisIsConsentOrContract',
  reference: gdpr('20(1)'),
};
const notPortable = never('20(1)(a)', 'portabilityNeedsConsentOrContract');
const objectable = always('21(1)', 'objectionToPublicTaskOrInterest');
const objectableOnCondition: Entitlement = {
  applies: 'onCondition',
  conditions: ['directMarketing', 'researchOrStatistics'],
  reason: 'objectionNeedsPublicTaskOrInterest',
  reference: gdpr('21(2)'),
};
const againstAutomation: Entitlement = {
  applies: 'onCondition',
  conditions: ['solelyAutomatedDecision'],
  reason: 'solelyAutomatedDecisionOnly',
  reference: gdpr('22(1)'),
};
const withdrawableForSpecialCategories: Entitlement = {
  applies: 'onCondition',
  conditions: ['explicitConsentToSpecialCategories'],
  reason: 'basisIsNotConsent',
  reference: gdpr('7(3)'),
};

/** The rights and the legal bases on which they exist; the order is that of Arts. 15 to 22, 7(3), 77. */
export const rightRows = [
  {
    id: 'access',
    reference: gdpr('15'),
    term: 'right_access',
    byBasis: everyBasis(always('15(1)', 'anyBasis')),
    ...gdprRow,
  },
  {
    id: 'rectification',
    reference: gdpr('16'),
    term: 'right_rectification',
    byBasis: everyBasis(always('16', 'anyBasis')),
    ...gdprRow,
  },
  {
    id: 'erasure',
    reference: gdpr('17'),
    term: 'right_erasure',
    byBasis: { ...everyBasis(erasable), c: erasureLimited, e: erasureLimited },
    ...gdprRow,
  },
  {
    id: 'restriction',
    reference: gdpr('18'),
    term: 'right_restriction',
    byBasis: everyBasis(always('18(1)', 'anyBasis')),
    ...gdprRow,
  },
  {
    id: 'portability',
    reference: gdpr('20'),
    term: 'right_portability',
    byBasis: {
      ...everyBasis(notPortable),
      a: portable,
      b: portable,
      e: never('20(3)', 'portabilityExcludedForPublicTask'),
    },
    ...gdprRow,
  },
  {
    id: 'objection',
    reference: gdpr('21'),
    term: 'right_object',
    byBasis: { ...everyBasis(objectableOnCondition), e: objectable, f: objectable },
    ...gdprRow,
  },
  {
    id: 'automatedDecision',
    reference: gdpr('22'),
    term: 'right_automated_decisions',
    byBasis: everyBasis(againstAutomation),
    ...gdprRow,
  },
  {
    id: 'withdrawal',
    reference: gdpr('7(3)'),
    term: 'withdrawal_of_consent',
    byBasis: {
      ...everyBasis(withdrawableForSpecialCategories),
      a: always('7(3)', 'basisIsConsent'),
    },
    ...gdprRow,
  },
  {
    id: 'complaint',
    reference: gdpr('77'),
    term: 'right_complaint',
    byBasis: everyBasis(always('77(1)', 'anyBasis')),
    ...gdprRow,
  },
] as const satisfies readonly RightRow[];
