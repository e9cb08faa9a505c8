import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { orders, shop } from '#test/support/shop-changes.ts';

const assessment = (nextReview: string | null) => ({
  assessments: [
    { id: 'balance', register: 'shop', kind: 'legitimateInterest' as const, nextReview },
  ],
});
const till = (ceasedOn: string | null) => ({
  systems: [{ id: 'till', name: 'Till', ceasedOn }],
  ...orders({ systems: ['till'] }),
});

/** An authority, with a website where one is known. */
const authority = (legalName: string, value = '') => ({
  parties: [
    {
      id: 'authority',
      kind: 'authority' as const,
      legalName,
      contactPoints: [{ id: 'web', channel: 'web' as const, value }],
    },
  ],
});

/** What has to be looked at again. */
export const upkeepCases: readonly RuleCase[] = [
  {
    code: 'assessment-review-overdue',
    about: 'A review that was due yesterday, one due today, and one without a date.',
    triggers: assessment('2026-11-20'),
    field: 'nextReview',
    spares: assessment('2026-11-21'),
    unknown: assessment(null),
    whenUnknown: 'silent',
  },
  {
    code: 'review-cycle-overdue',
    about: 'A year after the last review, on that day, and without a last review.',
    triggers: shop({ review: { cycle: 'P1Y', last: '2025-11-20' } }),
    field: 'review/last',
    spares: shop({ review: { cycle: 'P1Y', last: '2025-11-21' } }),
    unknown: shop({ review: { cycle: 'P1Y', last: null } }),
    whenUnknown: 'silent',
  },
  {
    code: 'ceased-system-in-use',
    about: 'A till that ceased today, one that ceases tomorrow, and one without an end.',
    triggers: till('2026-11-21'),
    field: 'systems/0',
    spares: till('2026-11-22'),
    unknown: till(null),
    whenUnknown: 'silent',
  },
  {
    code: 'activity-ended',
    about: 'Orders that ended yesterday, that end today, and that have no end.',
    triggers: orders({ operatingUntil: '2026-11-20' }),
    field: 'operatingUntil',
    spares: orders({ operatingUntil: '2026-11-21' }),
    unknown: orders({ operatingUntil: null }),
    whenUnknown: 'silent',
  },
  {
    code: 'authority-renamed',
    about: 'The Swedish authority by its former name, and by its name.',
    triggers: authority('Datainspektionen'),
    field: 'legalName',
    spares: authority('Integritetsskyddsmyndigheten'),
    neverUnknown: 'A name is there, or there is nothing to compare.',
  },
  {
    code: 'authority-renamed',
    about: 'The website of the former name, that of the new one, and none.',
    triggers: authority('IMY', 'www.datainspektionen.se'),
    field: 'contactPoints/web',
    spares: authority('IMY', 'www.imy.se'),
    unknown: authority('IMY'),
    whenUnknown: 'silent',
  },
];
