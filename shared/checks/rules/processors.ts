import { gdpr } from '#shared/law/citations.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import { daysAfter } from '#shared/checks/facts/days.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import { hasText } from '#shared/checks/facts/text.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Days before the end of an agreement from which its end is told. */
const noticeDays = 90;

function isToProcessor({ role, modality }: Disclosure): boolean {
  const known = answered(role);
  return modality !== 'never' && (known === 'processor' || known === 'subProcessor');
}

function at({ id }: Disclosure, field: string): FieldPlace {
  return placeIn('disclosures', id, `processorAgreement${field}`);
}

/** A processor without an agreement: Art. 28(3). An error where there is none, asked where it is open. */
const withoutAgreement = defineRule({
  code: 'processor-without-agreement',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('28(3)'),
  source: 'GDPR, Art. 28(3) and (9)',
  unit: 'disclosure',
  check: (disclosure): readonly Observation[] => {
    const agreement = disclosure.processorAgreement;
    if (!isToProcessor(disclosure)) return [];
    if (agreement === null) return [at(disclosure, '')];
    const { inPlace } = agreement;
    if (inPlace.state === 'notApplicable' || answered(inPlace) === true) return [];
    const place = at(disclosure, '/inPlace');
    return answered(inPlace) === false
      ? [{ ...place, severity: 'error' }]
      : [{ ...place, dueIf: place }];
  },
});

const allPoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** An agreement that does not cover every point of Art. 28(3)(a) to (h). Silent where none is recorded, which is asked. */
const pointsMissing = defineRule({
  code: 'agreement-points-missing',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('28(3)'),
  source: 'GDPR, Art. 28(3)(a) to (h)',
  unit: 'disclosure',
  check: (disclosure) => {
    const covered = pointsCovered(disclosure);
    const lacking = allPoints.filter((point) => covered?.includes(point) === false);
    if (lacking.length === 0 || covered?.length === 0) return [];
    return [{ ...at(disclosure, '/pointsCovered'), params: { points: lacking.join(', ') } }];
  },
});

/** Whether an agreement that is in place covers the points of Art. 28(3) is not recorded. Asked. */
const pointsOpen = defineRule({
  code: 'agreement-points-open',
  family: 'recipients',
  severity: 'info',
  article: gdpr('28(3)'),
  source: 'GDPR, Art. 28(3)(a) to (h)',
  unit: 'disclosure',
  check: (disclosure) => {
    if (pointsCovered(disclosure)?.length !== 0) return [];
    const place = at(disclosure, '/pointsCovered');
    return [{ ...place, dueIf: place }];
  },
});

/** The points that the agreement with a processor is recorded to cover; `undefined` where there is none to judge. */
function pointsCovered(disclosure: Disclosure): readonly string[] | undefined {
  const agreement = disclosure.processorAgreement;
  const isInPlace = agreement !== null && answered(agreement.inPlace) === true;
  return isInPlace && isToProcessor(disclosure) ? agreement.pointsCovered : undefined;
}

/** An agreement that has expired, or will within 90 days: Art. 28(3). Silent without an end. */
const agreementExpiry = defineRule({
  code: 'agreement-expires',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('28(3)'),
  source: 'GDPR, Art. 28(3)',
  unit: 'disclosure',
  check: (disclosure, { asOf }) => {
    const agreement = disclosure.processorAgreement;
    const until = agreement === null ? undefined : answered(agreement.validUntil);
    if (until === undefined || !isToProcessor(disclosure)) return [];
    if (until > daysAfter(asOf, noticeDays)) return [];
    const severity = until < asOf ? 'error' : 'warning';
    return [{ ...at(disclosure, '/validUntil'), severity, params: { until } }];
  },
});

function onBehalf(activity: Activity, field: string): FieldPlace {
  return placeIn('activities', activity.id, `engagement${field}`);
}

/** Processing for somebody without saying for whom: Arts. 28(3), 30(2)(a). */
const engagementMissing = defineRule({
  code: 'engagement-not-recorded',
  family: 'record',
  severity: 'error',
  article: gdpr('30(2)(a)'),
  source: 'GDPR, Art. 30(2)(a)',
  unit: 'activity',
  check: (activity) => {
    if (isOwn(activity)) return [];
    return (activity.engagement?.onBehalfOf ?? []).length === 0
      ? [onBehalf(activity, '/onBehalfOf')]
      : [];
  },
});

/** Processing for a class of controllers, while Art. 30(2)(a) wants each by name and contact. */
const controllersUnnamed = defineRule({
  code: 'controllers-not-named',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(2)(a)'),
  source: 'GDPR, Art. 30(2)(a)',
  unit: 'activity',
  check: (activity) => {
    const refs = isOwn(activity) ? [] : (activity.engagement?.onBehalfOf ?? []);
    const isUnnamed = refs.length > 0 && refs.every(({ kind }) => kind !== 'party');
    return isUnnamed ? [onBehalf(activity, '/onBehalfOf')] : [];
  },
});

/** Categories of processing carried out for a controller are not recorded: Art. 30(2)(b). */
const categoriesMissing = defineRule({
  code: 'processing-categories-missing',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(2)(b)'),
  source: 'GDPR, Art. 30(2)(b)',
  unit: 'activity',
  check: (activity) => {
    if (isOwn(activity) || activity.engagement === null) return [];
    return activity.engagement.categories.length === 0 ? [onBehalf(activity, '/categories')] : [];
  },
});

/** Processing without instructions or contract terms: Art. 28(3)(a). Silent once a link or a text is there. */
const instructionsMissing = defineRule({
  code: 'instructions-not-recorded',
  family: 'record',
  severity: 'info',
  article: gdpr('28(3)(a)'),
  source: 'GDPR, Art. 28(3)(a)',
  unit: 'activity',
  check: (activity) => {
    const { engagement } = activity;
    if (isOwn(activity) || engagement === null) return [];
    const isTold = hasText(engagement.instructions) || engagement.termsLinkKey !== undefined;
    return isTold ? [] : [onBehalf(activity, '/instructions')];
  },
});

/** Whether further processors may be engaged is open: Art. 28(2). Asked. */
const subProcessorsOpen = defineRule({
  code: 'sub-processors-open',
  family: 'record',
  severity: 'info',
  article: gdpr('28(2)'),
  source: 'GDPR, Art. 28(2) and (4)',
  unit: 'activity',
  check: (activity) => {
    const state = activity.engagement?.subProcessors.state;
    if (isOwn(activity) || (state !== 'notStated' && state !== 'unknown')) return [];
    const place = onBehalf(activity, '/subProcessors');
    return [{ ...place, dueIf: place }];
  },
});

/**
 * A processor that acts "for you": the text makes the person addressed the controller. Read from the
 * groups of persons of the register, else from words that the source left ambiguous.
 */
const addresseeAsController = defineRule({
  code: 'addressee-as-controller',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('4(7)'),
  source: 'GDPR, Arts. 4(7), 28',
  unit: 'activity',
  check: (activity, { records }) => {
    if (isOwn(activity)) return [];
    const subjects = records.find('registers', activity.register)?.subjectCategories ?? [];
    const index = (activity.engagement?.onBehalfOf ?? []).findIndex(
      (ref) =>
        ref.kind === 'class' &&
        'item' in ref.class &&
        subjects.some((subject) => 'item' in ref.class && subject === ref.class.item),
    );
    if (index >= 0) return [onBehalf(activity, `/onBehalfOf/${index}`)];
    const isAmbiguous = activity.evidence.some(
      ({ field, defect }) => field === 'engagement/onBehalfOf' && defect === 'ambiguous',
    );
    return isAmbiguous ? [onBehalf(activity, '/onBehalfOf')] : [];
  },
});

/** Processors: agreements, and processing for others. */
export const processorRules = [
  withoutAgreement,
  pointsMissing,
  pointsOpen,
  agreementExpiry,
  engagementMissing,
  controllersUnnamed,
  categoriesMissing,
  instructionsMissing,
  subProcessorsOpen,
  addresseeAsController,
] as const;
