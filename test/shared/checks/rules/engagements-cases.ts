import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  carrier,
  type Changes,
  kauppa,
  processing,
  unknown,
} from '#test/support/shop-changes.ts';

const mail = [{ id: 'mail', channel: 'email' as const, value: 'info@kuljetus.example' }];
const representedBy = (country: string | null): Changes => ({
  parties: [
    ...(kauppa({ representatives: [{ id: 'r', party: 'carrier' }] }).parties ?? []),
    { id: 'carrier', country, contactPoints: mail },
  ],
});
const subProcessor = (terms: 'notAllowed' | 'generalAuthorisation'): Changes => ({
  ...processing({ subProcessors: answered(terms) }),
  ...carrier({ role: answered('subProcessor') }),
});

/** Engagements as processor, and representatives. */
export const engagementCases: readonly RuleCase[] = [
  {
    code: 'client-contact-missing',
    about: 'The carrier for whom the shop works cannot be reached; with a mailbox it can.',
    triggers: processing({}),
    field: 'contactPoints',
    spares: { ...processing({}), parties: [{ id: 'carrier', contactPoints: mail }] },
    unknown: processing({ onBehalfOf: [{ kind: 'notStated' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'sub-processor-against-terms',
    about: 'The terms allow no further processor, or any; whether they do may be open.',
    triggers: subProcessor('notAllowed'),
    field: 'role',
    spares: subProcessor('generalAuthorisation'),
    unknown: {
      ...processing({ subProcessors: unknown }),
      ...carrier({ role: answered('subProcessor') }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'representative-unfit',
    about: 'A representative in the United States, in Sweden, and nobody knows where.',
    triggers: representedBy('US'),
    field: 'representatives/r',
    spares: representedBy('SE'),
    unknown: representedBy(null),
    whenUnknown: 'silent',
  },
];
