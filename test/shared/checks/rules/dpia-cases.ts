import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, type Changes, nameData, shop, unknown } from '#test/support/shop-changes.ts';

type Screening = NonNullable<NonNullable<Changes['activities']>[number]['dpia']>;

const special = { kind: 'special' as const, type: 'health' as const };
/** Health data in orders, screened so. */
const health = (dpia: Screening): Changes => nameData({ sensitivity: special }, { dpia });
const forChildren = shop({ children: { addressed: answered(true) } });

/** Screening for impact assessments. */
export const dpiaCases: readonly RuleCase[] = [
  {
    code: 'impact-screening-contradicted',
    about: 'Health data is sensitive, whatever the screening says; an open answer says nothing.',
    triggers: health({ criteria: { sensitiveData: answered(false) } }),
    field: 'dpia/criteria/sensitiveData',
    spares: health({ criteria: { sensitiveData: answered(true) } }),
    unknown: health({ criteria: { sensitiveData: unknown } }),
    whenUnknown: 'silent',
  },
  {
    code: 'impact-assessment-likely',
    about: 'Health data of children meets two criteria; health data alone meets one.',
    triggers: { ...health({ needed: unknown }), ...forChildren },
    field: 'dpia/needed',
    spares: health({ needed: unknown }),
    unknown: { ...health({ needed: unknown }), ...shop({ children: { addressed: unknown } }) },
    whenUnknown: 'silent',
  },
  {
    code: 'national-impact-list',
    about: 'With one criterion the list of the authority decides; with two it need not.',
    triggers: health({ needed: unknown, criteria: { largeScale: answered(true) } }),
    field: 'dpia/needed',
    spares: health({
      needed: unknown,
      criteria: { largeScale: answered(true), sensitiveData: answered(true) },
    }),
    unknown: health({ needed: unknown, criteria: { largeScale: unknown } }),
    whenUnknown: 'silent',
  },
];
