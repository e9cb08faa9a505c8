import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  type Changes,
  decision,
  nameData,
  notice,
  onPoint,
  shop,
  tracker,
  unknown,
  words,
} from '#test/support/shop-changes.ts';

const special = { sensitivity: { kind: 'special' as const, type: 'health' as const } };
const from = (years: number): Changes => ({
  ...onPoint('a'),
  ...shop({
    children: { addressed: answered(true), ageLimit: answered({ kind: 'own', years }) },
  }),
});
const site = notice({ covers: [words('kauppa.example')] });
const decided = (changes: object): Changes => ({
  ...nameData(special),
  ...decision(changes),
});

/** Children, and decisions on special categories. */
export const childrenCases: readonly RuleCase[] = [
  {
    code: 'age-limit-below-national',
    about:
      'Children consent from 13 in Finland; at 12 a parent does, and of an open limit nothing is known.',
    triggers: from(12),
    field: 'children/ageLimit',
    spares: from(13),
    unknown: {
      ...onPoint('a'),
      ...shop({ children: { addressed: answered(true), ageLimit: unknown } }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'children-addressed-open',
    about:
      'A site on consent that says nothing of children, one that is for adults, and a shop without a site.',
    triggers: { ...onPoint('a'), ...site },
    field: 'children/addressed',
    spares: { ...onPoint('a'), ...site, ...shop({ children: { addressed: answered(false) } }) },
    unknown: { ...onPoint('a') },
    whenUnknown: 'silent',
  },
  {
    code: 'children-addressed-open',
    about:
      'Trackers tell that a service is online; what is not known is asked, and a contract needs no consent.',
    triggers: { ...onPoint('a'), ...tracker({}) },
    field: 'children/addressed',
    spares: { ...onPoint('b'), ...tracker({}) },
    unknown: { ...onPoint('a'), ...site, ...shop({ children: { addressed: unknown } }) },
    whenUnknown: 'asks',
  },
  {
    code: 'automated-decision-on-special-data',
    about: 'A machine decides on health data without a ground, on consent, or perhaps not at all.',
    triggers: decided({}),
    field: 'automatedDecisions/article9Ground',
    spares: decided({ article9Ground: 'a' }),
    unknown: decided({ significantEffect: unknown }),
    whenUnknown: 'silent',
  },
];
