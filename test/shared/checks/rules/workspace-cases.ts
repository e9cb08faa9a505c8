import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { kauppa, shop } from '#test/support/shop-changes.ts';

/** The workspace as a whole. */
export const workspaceCases: readonly RuleCase[] = [
  {
    code: 'workspace-without-register',
    about: 'The only register is retired; a draft is in use.',
    triggers: shop({ status: 'retired' }),
    field: '',
    spares: shop({ status: 'draft' }),
    neverUnknown: 'Every register has a status.',
  },
  {
    code: 'default-country-of-no-controller',
    about:
      'The only controller is in Sweden and the workspace in Finland; Åland is part of Finland.',
    triggers: kauppa({ country: 'SE' }),
    field: 'defaultCountry',
    spares: kauppa({ country: 'AX' }),
    unknown: kauppa({ country: null }),
    whenUnknown: 'silent',
  },
];
