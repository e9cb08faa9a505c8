import { gdpr } from '#shared/law/citations.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { legalBases as knownBases } from '#shared/law/legal-bases.ts';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { basesOn } from '#shared/checks/facts/bases-on.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import { isNamedLaw } from '#shared/checks/facts/text.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function at(activity: Activity, field: string): FieldPlace {
  return placeIn('activities', activity.id, field);
}

/** Bases of the controller's own activity that stand on one of some points. */
function onPoint(activity: Activity, ...points: readonly string[]): readonly LegalBasis[] {
  const bases = basesOn(activity, points);
  return bases.length > 0 && isOwn(activity) ? bases : [];
}

function atBasis(activity: Activity, basis: LegalBasis, field: string): FieldPlace {
  return at(activity, `legalBases/${basis.id}/${field}`);
}

/** An activity of the controller without any legal basis: Art. 6(1). Asks where a basis is named and its point open. Silent for processors. */
const missingLegalBasis = defineRule({
  code: 'missing-legal-basis',
  family: 'legalBases',
  severity: 'error',
  article: gdpr('6(1)'),
  source: 'GDPR, Arts. 6(1), 5(1)(a)',
  unit: 'activity',
  check: (activity, { records }) => {
    const isKnown = activity.legalBases.some(({ point }) => point.state === 'answered');
    if (!isOwn(activity) || isKnown) return [];
    const [open] = activity.legalBases;
    if (open !== undefined) {
      const place = at(activity, `legalBases/${open.id}/point`);
      return [{ ...place, severity: 'warning', dueIf: place }];
    }
    const general = records.find('registers', activity.register)?.legalBases ?? [];
    return [{ ...at(activity, 'legalBases'), severity: general.length > 0 ? 'warning' : 'error' }];
  },
});

/** A basis whose point is open beside one that is known: Art. 6(1). Asked. Silent while none is known, which is `missing-legal-basis`. */
const basisOpen = defineRule({
  code: 'legal-basis-open',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('6(1)'),
  source: 'GDPR, Arts. 6(1), 13(1)(c)',
  unit: 'activity',
  check: (activity) => {
    const open = activity.legalBases.filter(({ point }) => point.state !== 'answered');
    if (open.length === 0 || open.length === activity.legalBases.length) return [];
    if (!isOwn(activity)) return [];
    return open.map(({ id }) => {
      const place = at(activity, `legalBases/${id}/point`);
      return { ...place, dueIf: place };
    });
  },
});

/** Whether an activity is done as controller or for somebody else is open: Arts. 4(7), 4(8). Asked. */
const roleOpen = defineRule({
  code: 'role-open',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('4(7)'),
  source: 'GDPR, Art. 4(7) and (8); EDPB Guidelines 07/2020, 7 July 2021',
  unit: 'activity',
  check: (activity) => {
    const { state } = activity.role;
    if (state === 'answered' || state === 'notApplicable') return [];
    return [{ ...at(activity, 'role'), dueIf: at(activity, 'role') }];
  },
});

/** A legal basis on an activity that is done for somebody else: the basis is the controller's. Art. 28. */
const basisOfProcessor = defineRule({
  code: 'basis-on-processor-activity',
  family: 'legalBases',
  severity: 'info',
  article: gdpr('28(3)(a)'),
  source: 'GDPR, Arts. 6, 28(3)(a)',
  unit: 'activity',
  check: (activity) =>
    !isOwn(activity) && activity.legalBases.length > 0 ? [at(activity, 'legalBases')] : [],
});

/** Legitimate interests without saying which: Art. 13(1)(d). */
const interestNotNamed = defineRule({
  code: 'interest-not-named',
  family: 'legalBases',
  severity: 'error',
  article: gdpr('13(1)(d)'),
  source: 'GDPR, Arts. 6(1)(f), 13(1)(d)',
  unit: 'activity',
  check: (activity) =>
    onPoint(activity, 'f')
      .filter(({ interests }) => interests.length === 0)
      .map((basis) => atBasis(activity, basis, 'interests')),
});

/** Legitimate interests without a balancing test, or against its outcome: Art. 6(1)(f). Silent once an assessment is linked. */
const balancingMissing = defineRule({
  code: 'balancing-not-recorded',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('6(1)(f)'),
  source: 'GDPR, Arts. 6(1)(f), 5(2); Case C-13/16',
  unit: 'activity',
  check: (activity) =>
    onPoint(activity, 'f').flatMap((basis): readonly Observation[] => {
      const { outcome, assessment } = basis.balancing;
      const place = atBasis(activity, basis, 'balancing/outcome');
      if (answered(outcome) === 'personPrevails') return [{ ...place, severity: 'error' }];
      return outcome.state !== 'answered' && assessment === null ? [place] : [];
    }),
});

const pointsByLaw = knownBases.filter(({ needsLaw }) => needsLaw).map(({ id }) => id);

/** A legal obligation or public task without the law that lays it down, or with one that is not named: Art. 6(3). */
const lawNotNamed = defineRule({
  code: 'law-not-named',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('6(3)'),
  source: 'GDPR, Art. 6(3)',
  unit: 'activity',
  check: (activity) =>
    onPoint(activity, ...pointsByLaw)
      .filter(({ laws }) => laws.length === 0 || !laws.every(isNamedLaw))
      .map((basis) => atBasis(activity, basis, 'laws')),
});

/** A legal obligation that only the law of a third country lays down: Art. 6(3) wants Union or Member State law. */
const lawOutsideUnion = defineRule({
  code: 'law-of-third-country',
  family: 'legalBases',
  severity: 'error',
  article: gdpr('6(3)'),
  source: 'GDPR, Art. 6(3)',
  unit: 'activity',
  check: (activity, { asOf }) =>
    onPoint(activity, 'c')
      .filter(
        ({ laws }) =>
          laws.length > 0 &&
          laws.every(
            ({ jurisdiction }) => jurisdiction !== 'EU' && isThirdCountry(jurisdiction, asOf),
          ),
      )
      .map((basis) => atBasis(activity, basis, 'laws')),
});

/** Several bases for the same data, without saying whether both or one of them hold: Art. 13(1)(c). */
const basesRelationOpen = defineRule({
  code: 'bases-relation-open',
  family: 'legalBases',
  severity: 'info',
  article: gdpr('13(1)(c)'),
  source: 'GDPR, Art. 13(1)(c)',
  unit: 'activity',
  check: (activity) => {
    const { legalBases, basesRelation } = activity;
    if (legalBases.length < 2 || basesRelation.state === 'answered' || !isOwn(activity)) return [];
    const whole = legalBases.filter(
      ({ dataCategories, condition }) => dataCategories.kind === 'all' && condition === null,
    );
    if (whole.length < 2) return [];
    const place = at(activity, 'basesRelation');
    return [{ ...place, dueIf: place }];
  },
});

/** A further purpose that people are not told of beforehand: Arts. 13(3), 14(4), 6(4). Asks while it is open. */
const furtherPurpose = defineRule({
  code: 'further-purpose-open',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('13(3)'),
  source: 'GDPR, Arts. 6(4), 13(3), 14(4)',
  unit: 'activity',
  check: (activity) => {
    const further = activity.furtherPurpose;
    if (further === null || !isOwn(activity)) return [];
    const told = answered(further.toldBeforehand);
    const place = at(activity, 'furtherPurpose/toldBeforehand');
    if (told === undefined) return [{ ...place, dueIf: place }];
    return told ? [] : [{ ...place, severity: 'error' }];
  },
});

/** Legal bases of activities. */
export const legalBasisRules = [
  missingLegalBasis,
  basisOpen,
  roleOpen,
  basisOfProcessor,
  interestNotNamed,
  balancingMissing,
  lawNotNamed,
  lawOutsideUnion,
  basesRelationOpen,
  furtherPurpose,
] as const;
