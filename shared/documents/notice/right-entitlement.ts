import type { Entitlement, Right, RightCondition } from '#shared/law/right-row.ts';
import type { RightPointKey } from '#shared/law/rights.ts';
import { rightsFor } from '#shared/law/rights.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import { article6Point, type LegalBasis } from '#shared/model/legal-basis.ts';
import type { NoticeContext } from './notice-context.ts';

/** Processing by the notice's own controllers: an activity (or the register as such) on one legal basis, if it is known. */
export type Processing = {
  readonly activity: Activity | null;
  readonly basis: LegalBasis | null;
};

/** Activities of the notice that are done as controller, or whose role is open. */
export function controllerActivities(context: NoticeContext): readonly Activity[] {
  return context.activities.filter((activity) => answered(activity.role) !== 'processor');
}

/** Activities of the notice that are done on behalf of somebody else: Art. 28. */
export function processorActivities(context: NoticeContext): readonly Activity[] {
  return context.activities.filter((activity) => answered(activity.role) === 'processor');
}

/** Everything that data subjects have rights against the notice's controllers for. */
export function controllerProcessing(context: NoticeContext): readonly Processing[] {
  const ofRegisters = context.registers.flatMap((register) =>
    register.legalBases.map((basis) => ({ activity: null, basis })),
  );
  const ofActivities = controllerActivities(context).flatMap((activity): readonly Processing[] => {
    const known = activity.legalBases.filter(({ point }) => point.state === 'answered');
    return known.length === 0
      ? [{ activity, basis: null }]
      : known.map((basis) => ({ activity, basis }));
  });
  return [...ofRegisters, ...ofActivities];
}

const conditions: Readonly<Record<RightCondition, (processing: Processing) => boolean>> = {
  automatedMeansAndProvidedData: () => true,
  directMarketing: (processing) => isDirectMarketing(processing),
  researchOrStatistics: ({ basis }) => basis?.article9.includes('j') === true,
  solelyAutomatedDecision: ({ activity }) => activity !== null && hasArticle22Decision(activity),
  explicitConsentToSpecialCategories: ({ basis }) => basis?.article9.includes('a') === true,
};

/** Whether data subjects have the right over that processing. On an open basis only what every basis gives counts. */
export function isEntitled(right: Right, processing: Processing): boolean {
  const point = processing.basis === null ? undefined : answered(processing.basis.point);
  const points = point === undefined ? article6Point.options : [point];
  return points.every((each) =>
    rightsFor(each).some((row) => row.right === right && holds(row, processing)),
  );
}

function holds(entitlement: Entitlement, processing: Processing): boolean {
  switch (entitlement.applies) {
    case 'always':
    case 'limited':
      return true;
    case 'onCondition':
      return entitlement.conditions.some((condition) => conditions[condition](processing));
    case 'never':
      return false;
  }
}

/** Whether decisions are made that Art. 22(1) GDPR speaks of; open answers count as no. */
export function hasArticle22Decision(activity: Activity): boolean {
  const decision = answered(activity.automatedDecisions);
  if (decision === undefined) return false;
  return (
    answered(decision.solelyAutomated) === true && answered(decision.significantEffect) === true
  );
}

/** Whether processing serves direct marketing: Art. 21(2). */
export function isDirectMarketing({ activity }: Processing): boolean {
  return activity !== null && activity.directMarketing.length > 0;
}

/** Processing that rests on one point of Art. 6(1), as a test. */
export function restsOn(point: string): (processing: Processing) => boolean {
  return ({ basis }) => basis !== null && answered(basis.point) === point;
}

/** Which processing each scope of the right to object concerns: Art. 21(1), (2) and (6). */
const objectionScopes: Partial<Record<RightPointKey, (processing: Processing) => boolean>> = {
  'objection.scope.legitimateInterest': restsOn('f'),
  'objection.scope.publicInterest': restsOn('e'),
  'objection.scope.profiling': (processing) =>
    (restsOn('e')(processing) || restsOn('f')(processing)) && isProfiling(processing),
  'objection.scope.directMarketing': isDirectMarketing,
  'objection.scope.research': (processing) => conditions.researchOrStatistics(processing),
};

function isProfiling({ activity }: Processing): boolean {
  const decision = activity === null ? undefined : answered(activity.automatedDecisions);
  return decision !== undefined && answered(decision.profiling) === true;
}

/** The processing that a scope of the right to object concerns; nothing for other points. */
export function processingInScope(
  key: RightPointKey,
  processing: readonly Processing[],
): readonly Processing[] {
  const test = objectionScopes[key];
  return test === undefined ? [] : processing.filter(test);
}

/** The activities of some processing, each once. */
export function activitiesOf(processing: readonly Processing[]): readonly Activity[] {
  const all = processing.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  return all.filter((activity, index) => all.indexOf(activity) === index);
}

type Facts = {
  readonly context: NoticeContext;
  readonly processing: readonly Processing[];
};
type Test = (facts: Facts) => boolean;

const anyway: Test = () => true;
const ifObjectable: Test = ({ processing }) =>
  processing.some((each) => isEntitled('objection', each));
const onConsent: Test = ({ processing }) =>
  processing.some((each) => isEntitled('withdrawal', each));
const onPublicTask: Test = ({ processing }) => processing.some(restsOn('e'));
const onObjectableBasis: Test = ({ processing }) =>
  processing.some((each) => restsOn('e')(each) || restsOn('f')(each));
const inMarketing: Test = ({ processing }) => processing.some(isDirectMarketing);
const otherThanSafeguards: readonly string[] = ['adequacy', 'compelling_legitimate_interests'];

function isSafeguard({ instrument }: { readonly instrument: string }): boolean {
  return !instrument.startsWith('derog_') && !otherThanSafeguards.includes(instrument);
}

/** Art. 15(2) speaks of the safeguards of Art. 46 alone. */
const ifSafeguarded: Test = ({ context }) =>
  context.registers.some(({ id }) =>
    context.index.transfersOf(id).some(({ mechanisms }) => mechanisms.some(isSafeguard)),
  );
const ifForChildren: Test = ({ context }) =>
  context.registers.some(({ children }) => answered(children.addressed) === true);

function onGround(...grounds: readonly string[]): Test {
  return ({ processing }) =>
    activitiesOf(processing).some((activity) => {
      const decision = answered(activity.automatedDecisions);
      const ground = decision === undefined ? undefined : answered(decision.ground);
      return ground !== undefined && hasArticle22Decision(activity) && grounds.includes(ground);
    });
}

function inScope(key: RightPointKey): Test {
  return ({ processing }) => processing.some((each) => objectionScopes[key]?.(each) === true);
}

/** What the law says about each right and a derived notice tells, as far as the processing gives rise to it. */
const derivedPoints: Partial<Record<RightPointKey, Test>> = {
  'access.confirmation': anyway,
  'access.data': anyway,
  'access.information': anyway,
  'access.safeguards': ifSafeguarded,
  'access.copy': anyway,
  'rectification.inaccurate': anyway,
  'rectification.incomplete': anyway,
  'rectification.withoutUndueDelay': anyway,
  'erasure.withoutUndueDelay': anyway,
  'erasure.grounds.noLongerNeeded': anyway,
  'erasure.grounds.consentWithdrawn': onConsent,
  'erasure.grounds.objectionUpheld': ifObjectable,
  'erasure.grounds.unlawful': anyway,
  'erasure.grounds.legalObligation': anyway,
  'erasure.grounds.childServices': (facts) => ifForChildren(facts) && onConsent(facts),
  'erasure.exceptions.expression': anyway,
  'erasure.exceptions.legalObligation': anyway,
  'erasure.exceptions.archiving': onPublicTask,
  'erasure.exceptions.legalClaims': anyway,
  'restriction.grounds.accuracyContested': anyway,
  'restriction.grounds.unlawfulOpposed': anyway,
  'restriction.grounds.legalClaims': anyway,
  'restriction.grounds.objectionPending': onObjectableBasis,
  'restriction.effect.storageOnly': anyway,
  'restriction.effect.toldBeforeLifting': anyway,
  'objection.anyTime': anyway,
  'objection.particularSituation': onObjectableBasis,
  'objection.scope.legitimateInterest': inScope('objection.scope.legitimateInterest'),
  'objection.scope.publicInterest': inScope('objection.scope.publicInterest'),
  'objection.scope.profiling': inScope('objection.scope.profiling'),
  'objection.scope.directMarketing': inScope('objection.scope.directMarketing'),
  'objection.scope.research': inScope('objection.scope.research'),
  'objection.effect.stops': onObjectableBasis,
  'objection.exceptions.compellingGrounds': onObjectableBasis,
  'objection.exceptions.legalClaims': onObjectableBasis,
  'objection.effect.marketingStops': inMarketing,
  'portability.receive': anyway,
  'portability.transmit': anyway,
  'portability.transmitDirectly': anyway,
  'portability.conditions.consentOrContract': anyway,
  'portability.conditions.automatedMeans': anyway,
  'automatedDecision.notSubject': anyway,
  'automatedDecision.exceptions.contract': onGround('contract'),
  'automatedDecision.exceptions.law': onGround('law'),
  'automatedDecision.exceptions.explicitConsent': onGround('explicitConsent'),
  'automatedDecision.safeguards.humanIntervention': onGround('contract', 'explicitConsent'),
  'automatedDecision.safeguards.expressView': onGround('contract', 'explicitConsent'),
  'automatedDecision.safeguards.contest': onGround('contract', 'explicitConsent'),
  'withdrawal.anyTime': anyway,
  'withdrawal.asEasy': anyway,
  'withdrawal.lawfulnessBefore': anyway,
};

/** Whether a derived notice tells a point of a right that its processing gives rise to. */
export function isDerivedPoint(
  context: NoticeContext,
  key: RightPointKey,
  processing: readonly Processing[],
): boolean {
  return derivedPoints[key]?.({ context, processing }) === true;
}
