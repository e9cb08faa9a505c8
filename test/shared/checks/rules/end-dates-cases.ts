import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { shop, words } from '#test/support/shop-changes.ts';
import { transfer } from '#test/support/shop-transfers.ts';

const saying = (text: string) => transfer({ description: words(text) });
const inLanguage = (language: 'fi' | 'sv', text: string) =>
  transfer({ description: { [language]: { text } } });

/** Dates in texts that have passed. */
export const endDateCases: readonly RuleCase[] = [
  {
    code: 'end-date-passed',
    about: 'A decision valid until last year, until this year, and without a year.',
    triggers: saying('The adequacy decision is valid until 27 June 2025.'),
    field: 'description',
    spares: saying('The adequacy decision is valid until 27 December 2026.'),
    unknown: saying('The adequacy decision is valid until further notice.'),
    whenUnknown: 'silent',
  },
  {
    code: 'end-date-passed',
    about: 'A Finnish end in a year that has passed, the year of a beginning, and no end.',
    triggers: inLanguage('fi', 'Päätös on voimassa 27.6.2025 asti.'),
    field: 'description',
    spares: inLanguage('fi', 'Päätös on ollut voimassa 28.6.2021 alkaen.'),
    unknown: inLanguage('fi', 'Päätös on voimassa toistaiseksi.'),
    whenUnknown: 'silent',
  },
  {
    code: 'end-date-passed',
    about: 'A Swedish end at the register, one to come, and a text without words.',
    triggers: shop({
      defaultSafeguards: {
        statement: { sv: { text: 'Beslutet gäller till och med den 27 juni 2025.' } },
      },
    }),
    field: 'defaultSafeguards/statement',
    spares: shop({
      defaultSafeguards: {
        statement: { sv: { text: 'Beslutet gäller till och med den 27 december 2031.' } },
      },
    }),
    unknown: shop({ defaultSafeguards: { statement: {} } }),
    whenUnknown: 'silent',
  },
];
