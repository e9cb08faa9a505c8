import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { type Changes, orders, period, rule, words } from '#test/support/shop-changes.ts';

/** Orders that the shop handles for its accounts, as the library calls it. */
const accounts: Changes = orders({
  purpose: { text: words('accounting'), libraryKey: 'compliance.accounting' },
});
const law = [{ actId: 'fi-1997-1336', jurisdiction: 'FI' as const, section: '' }];

/** Periods against norms that the rule does not name. */
export const normCases: readonly RuleCase[] = [
  {
    code: 'period-against-known-norm',
    about: 'Accounts are kept six years in Finland; of words of one’s own nothing is known.',
    triggers: { ...accounts, ...rule({ outcomes: period('P2Y') }) },
    field: 'outcomes/o',
    spares: { ...accounts, ...rule({ outcomes: period('P6Y') }) },
    unknown: { ...orders({ purpose: { text: words('accounting') } }) },
    whenUnknown: 'silent',
  },
  {
    code: 'known-norm-not-named',
    about: 'Six years for accounts rest on an act, which the second rule names.',
    triggers: { ...accounts, ...rule({ outcomes: period('P6Y') }) },
    field: 'grounds',
    spares: { ...accounts, ...rule({ outcomes: period('P6Y'), grounds: law }) },
    unknown: orders({ purpose: { text: words('accounting') } }),
    whenUnknown: 'silent',
  },
];
