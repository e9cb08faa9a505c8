import { gdpr } from '#shared/law/citations.ts';
import { formerAuthorityIn } from '#shared/law/former-authorities.ts';
import { parseDuration } from '#shared/kernel/duration.ts';
import { daysAfter, monthsAfter } from '#shared/checks/facts/days.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** An assessment whose next review has passed: Arts. 5(2), 24(1), 35(11). Silent without a date. */
const assessmentReview = defineRule({
  code: 'assessment-review-overdue',
  family: 'documents',
  severity: 'warning',
  article: gdpr('24(1)'),
  source: 'GDPR, Arts. 5(2), 24(1), 35(11)',
  unit: 'record',
  types: ['assessments'],
  check: ({ type, record }, { asOf }): readonly Observation[] => {
    if (!('nextReview' in record) || record.nextReview === null) return [];
    const { nextReview } = record;
    if (nextReview >= asOf) return [];
    return [{ ...placeIn(type, record.id, 'nextReview'), params: { next: nextReview } }];
  },
});

/** A register that is reviewed in a cycle whose next turn has passed, while no date of the next review is set: Art. 24(1). Silent without a last review or a cycle in calendar units. */
const cycleOverdue = defineRule({
  code: 'review-cycle-overdue',
  family: 'documents',
  severity: 'warning',
  article: gdpr('24(1)'),
  source: 'GDPR, Arts. 5(2), 24(1)',
  unit: 'register',
  check: ({ register }, { asOf }) => {
    const { cycle, last, next } = register.review;
    if (cycle === null || last === null || next !== null || register.status === 'retired')
      return [];
    const parsed = parseDuration(cycle);
    if (parsed === undefined || 'hours' in parsed) return [];
    const due = daysAfter(
      monthsAfter(last, parsed.years * 12 + parsed.months),
      parsed.weeks * 7 + parsed.days,
    );
    if (due >= asOf) return [];
    const place = placeIn('registers', register.id, 'review/last');
    return [{ ...place, params: { next: due } }];
  },
});

/** A system that has ceased and is still named as in use: Art. 5(1)(d). Silent for activities that have ended themselves. */
const ceasedSystem = defineRule({
  code: 'ceased-system-in-use',
  family: 'documents',
  severity: 'warning',
  article: gdpr('5(1)(d)'),
  source: 'GDPR, Art. 5(1)(d)',
  unit: 'activity',
  check: (activity, { records, asOf }) => {
    if (activity.operatingUntil !== null && activity.operatingUntil < asOf) return [];
    return activity.systems.flatMap((id, index): readonly Observation[] => {
      const system = records.find('systems', id);
      const ceasedOn = system?.ceasedOn ?? null;
      if (ceasedOn === null || ceasedOn > asOf) return [];
      const params = { system: system?.name ?? '', ceasedOn };
      return [{ ...placeIn('activities', activity.id, `systems/${index}`), params }];
    });
  },
});

/** An activity that has ended and stands in the register: what it says holds no more, but for data still kept. Told. */
const endedActivity = defineRule({
  code: 'activity-ended',
  family: 'documents',
  severity: 'info',
  article: gdpr('5(1)(d)'),
  source: 'GDPR, Arts. 5(1)(d) and (e)',
  unit: 'activity',
  check: ({ id, operatingUntil }, { asOf }) => {
    if (operatingUntil === null || operatingUntil >= asOf) return [];
    const place = placeIn('activities', id, 'operatingUntil');
    return [{ ...place, params: { until: operatingUntil } }];
  },
});

/** A supervisory authority by a name or on a website that it has given up: Art. 5(1)(d). Only tells, where no source confirms the change. Silent on days before it. */
const authorityRenamed = defineRule({
  code: 'authority-renamed',
  family: 'documents',
  severity: 'warning',
  article: gdpr('13(2)(d)'),
  source: 'GDPR, Arts. 5(1)(d), 13(2)(d), 77; shared/law/former-authorities.ts',
  unit: 'party',
  check: (party, { asOf }) => {
    const names = [{ field: 'legalName', words: `${party.legalName} ${party.tradeName}` }];
    const points = party.contactPoints.map(({ id, value }) => {
      return { field: `contactPoints/${id}`, words: value };
    });
    const [found] = [...names, ...points].flatMap(({ field, words }): readonly Observation[] => {
      const row = formerAuthorityIn(words, asOf);
      if (row === undefined) return [];
      const params = { authority: row.name, successor: row.successor, endedOn: row.validTo ?? '' };
      const severity = row.verified ? 'warning' : 'info';
      return [{ ...placeIn('parties', party.id, field), severity, params }];
    });
    return found === undefined ? [] : [found];
  },
});

/** What has to be looked at again. */
export const upkeepRules = [
  assessmentReview,
  cycleOverdue,
  ceasedSystem,
  endedActivity,
  authorityRenamed,
] as const;
