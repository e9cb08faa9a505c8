import { gdpr } from '#shared/law/citations.ts';
import { answered } from '#shared/model/answer.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import { hasWording } from '#shared/checks/facts/text.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

const electronic = ['email', 'sms', 'app'] as const;

/** Electronic marketing without permission: Directive 2002/58/EC, Art. 13. Asks while it is open. Silent for post and telephone. */
const permissionMissing = defineRule({
  code: 'marketing-without-permission',
  family: 'legalBases',
  severity: 'error',
  article: gdpr('21(2)'),
  source: 'Directive 2002/58/EC, Art. 13(1) and (2)',
  unit: 'activity',
  check: (activity) =>
    activity.directMarketing.flatMap(({ id, channels, permission }): readonly Observation[] => {
      const isElectronic = electronic.some((channel) => channels.includes(channel));
      if (!isElectronic || !isOwn(activity)) return [];
      const place = placeIn('activities', activity.id, `directMarketing/${id}/permission`);
      if (answered(permission) === 'noneAsked') return [place];
      const isOpen = permission.state === 'notStated' || permission.state === 'unknown';
      return isOpen ? [{ ...place, severity: 'warning', dueIf: place }] : [];
    }),
});

/** Marketing on consent whose activity does not rest on consent: Arts. 6(1)(a), 7. Silent while no basis is known. */
const permissionAgainstBasis = defineRule({
  code: 'marketing-consent-without-basis',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('6(1)(a)'),
  source: 'GDPR, Arts. 6(1)(a), 7',
  unit: 'activity',
  check: (activity) => {
    if (activity.directMarketing.length === 0) return [];
    const points = activity.legalBases.flatMap(({ point }) => answered(point) ?? []);
    if (points.length === 0 || points.includes('a')) return [];
    return activity.directMarketing
      .filter(({ permission }) => answered(permission) === 'priorConsent')
      .map(({ id }) => placeIn('activities', activity.id, `directMarketing/${id}/permission`));
  },
});

/** Marketing without a way out at any time, or one that must be repeated: Art. 21(2) and (3). Silent where the right to object is told for marketing by name. */
const optOutMissing = defineRule({
  code: 'marketing-opt-out-incomplete',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('21(2)'),
  source: 'GDPR, Art. 21(2) and (3); Directive 2002/58/EC, Art. 13(2)',
  unit: 'activity',
  check: (activity, { records }) => {
    const open = activity.directMarketing.filter(
      ({ optOuts }) => !optOuts.some(({ when }) => when === 'anyTime'),
    );
    if (open.length === 0) return [];
    const isTold = records
      .ownedBy('rightsSettings', activity.register)
      .some(({ points }) => points.includes('objection.scope.directMarketing'));
    const isRepeated = open.some(({ optOuts }) => optOuts.length > 0);
    if (isTold && !isRepeated) return [];
    return open.map(({ id }) =>
      placeIn('activities', activity.id, `directMarketing/${id}/optOuts`),
    );
  },
});

/** A tracker without prior consent that is not strictly necessary: Directive 2002/58/EC, Art. 5(3). Asks while it is open. */
const trackerConsent = defineRule({
  code: 'tracker-without-consent',
  family: 'legalBases',
  severity: 'error',
  article: null,
  source: 'Directive 2002/58/EC, Art. 5(3); Case C-673/17',
  unit: 'record',
  types: ['trackers'],
  check: ({ record }) => {
    if (!('technique' in record) || record.told === 'elsewhere') return [];
    const place = placeIn('trackers', record.id, 'consent');
    const params = { tracker: record.name };
    if (answered(record.consent) === 'notAsked') return [{ ...place, params }];
    const isOpen = record.consent.state === 'notStated' || record.consent.state === 'unknown';
    return isOpen ? [{ ...place, params, severity: 'warning' as const, dueIf: place }] : [];
  },
});

/** A tracker whose purpose or lifetime is not told, or that only the browser can refuse: Art. 13(1)(c) and (2)(a), Case C-673/17. */
const trackerDetails = defineRule({
  code: 'tracker-details-missing',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'Directive 2002/58/EC, Art. 5(3); Case C-673/17',
  unit: 'record',
  types: ['trackers'],
  check: ({ record }) => {
    if (!('technique' in record) || record.told === 'elsewhere') return [];
    const at = (field: string): Observation => ({
      ...placeIn('trackers', record.id, field),
      params: { tracker: record.name },
    });
    const isLifetimeOpen =
      record.lifetime.state === 'notStated' || record.lifetime.state === 'unknown';
    const isBrowserOnly =
      answered(record.refusal)?.by === 'browser' && answered(record.consent) !== 'notNeeded';
    return [
      ...(hasWording(record.purpose) ? [] : [at('purpose')]),
      ...(isLifetimeOpen ? [at('lifetime')] : []),
      ...(isBrowserOnly ? [at('refusal')] : []),
    ];
  },
});

/** Direct marketing and trackers. */
export const marketingRules = [
  permissionMissing,
  permissionAgainstBasis,
  optOutMissing,
  trackerConsent,
  trackerDetails,
] as const;
