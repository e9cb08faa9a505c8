import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { right, words } from '#test/support/shop-changes.ts';

/** How requests are answered. */
export const requestCases: readonly RuleCase[] = [
  {
    code: 'fee-for-requests',
    about: 'A fee for every copy, and one for requests that are manifestly unfounded.',
    triggers: right({ description: words('We charge a fee for a copy of your data.') }),
    field: 'description',
    spares: right({
      description: words('We charge a fee only where requests are manifestly unfounded.'),
    }),
    unknown: right({ description: words('') }),
    whenUnknown: 'silent',
  },
  {
    code: 'answer-later-than-month',
    about: 'Three months for an answer, and one month that may be extended by two.',
    triggers: right({ description: words('We answer your request within three months.') }),
    field: 'description',
    spares: right({
      description: words('We answer within one month, or within three months if it is complex.'),
    }),
    unknown: right({ description: words('We answer your request.') }),
    whenUnknown: 'silent',
  },
  {
    code: 'formal-request',
    about: 'A signed request, one that may also come by e-mail, and how it is made is not told.',
    triggers: right({ description: words('The request must be made in writing and signed.') }),
    field: 'description',
    spares: right({
      description: words('The request is made by e-mail, or in writing and signed.'),
    }),
    unknown: right({ description: words('') }),
    whenUnknown: 'silent',
  },
];
