import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  wording,
  answered,
  unknown,
  notStated,
  marketing,
  right,
  tracker,
} from '#test/support/shop-changes.ts';

/** Direct marketing and trackers. */
export const marketingCases: readonly RuleCase[] = [
  {
    code: 'marketing-without-permission',
    about: 'E-mail to somebody who was not asked, to a customer, and on an open permission.',
    triggers: marketing({ permission: answered('noneAsked') }),
    field: 'directMarketing/mail/permission',
    spares: marketing({ permission: answered('existingCustomer') }),
    unknown: marketing({ permission: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'marketing-consent-without-basis',
    about: 'Prior consent rests on consent, not on a contract; the permission may be open.',
    triggers: marketing({ permission: answered('priorConsent') }),
    field: 'directMarketing/mail/permission',
    spares: marketing({ permission: answered('priorConsent') }, 'a'),
    unknown: marketing({ permission: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'marketing-opt-out-incomplete',
    about: 'A way out at any time, not each time anew; no way at all is none.',
    triggers: marketing({ optOuts: [{ when: 'eachTimeAnew' }] }),
    field: 'directMarketing/mail/optOuts',
    spares: marketing({ optOuts: [{ when: 'anyTime' }] }),
    unknown: marketing({}),
    whenUnknown: 'finds',
  },
  {
    code: 'marketing-opt-out-incomplete',
    about:
      'The right to object to something is no way out, that to object to marketing is one, unless anew each time.',
    triggers: {
      ...marketing({}),
      ...right({ points: ['objection.scope.legitimateInterest'] }),
    },
    field: 'directMarketing/mail/optOuts',
    spares: { ...marketing({}), ...right({ points: ['objection.scope.directMarketing'] }) },
    unknown: {
      ...marketing({ optOuts: [{ when: 'eachTimeAnew' }] }),
      ...right({ points: ['objection.scope.directMarketing'] }),
    },
    whenUnknown: 'finds',
  },
  {
    code: 'tracker-without-consent',
    about: 'Consent is not asked, asked before, or nobody knows.',
    triggers: tracker({ consent: answered('notAsked') }),
    field: 'consent',
    spares: tracker({ consent: answered('prior') }),
    unknown: tracker({ consent: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'tracker-details-missing',
    about: 'How long it lasts is not told, told as the session, or not known.',
    triggers: tracker({ lifetime: notStated, purpose: wording('the basket') }),
    field: 'lifetime',
    spares: tracker({ lifetime: answered('session'), purpose: wording('the basket') }),
    unknown: tracker({ lifetime: unknown, purpose: wording('the basket') }),
    whenUnknown: 'finds',
  },
];
