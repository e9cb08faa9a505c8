import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  type Changes,
  decision,
  nameData,
  onPoint,
  shop,
  unknown,
} from '#test/support/shop-changes.ts';

const special = { sensitivity: { kind: 'special' as const, type: 'health' as const } };
const from = (years: number): Changes => ({
  ...onPoint('a'),
  ...shop({
    children: { addressed: answered(true), ageLimit: answered({ kind: 'own', years }) },
  }),
});
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
    code: 'automated-decision-on-special-data',
    about: 'A machine decides on health data without a ground, on consent, or perhaps not at all.',
    triggers: decided({}),
    field: 'automatedDecisions/article9Ground',
    spares: decided({ article9Ground: 'a' }),
    unknown: decided({ significantEffect: unknown }),
    whenUnknown: 'silent',
  },
];
