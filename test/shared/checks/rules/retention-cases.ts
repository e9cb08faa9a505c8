import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  finnishLaw,
  answered,
  unknown,
  words,
  wording,
  rule,
  period,
  outcome,
} from '#test/support/shop-changes.ts';

const criteria = (words: string) =>
  answered([{ id: 'o', outcome: { kind: 'criteria' as const, criteria: [wording(words)] } }]);

/** How long data is kept. */
export const retentionCases: readonly RuleCase[] = [
  {
    code: 'activity-without-retention',
    about:
      'A rule for everything but orders leaves them without one; so does a rule tied to nothing.',
    triggers: rule({ scope: { activities: { kind: 'allExcept', ids: ['orders'] } } }),
    field: 'dataUses',
    spares: rule({ scope: { activities: { kind: 'only', ids: ['orders'] } } }),
    unknown: rule({ scope: { activities: { kind: 'notStated' } } }),
    whenUnknown: 'finds',
  },
  {
    code: 'data-use-without-retention',
    about:
      'A rule for everything but names leaves them without one; a rule tied to nothing is judged elsewhere.',
    triggers: rule({ scope: { dataCategories: { kind: 'allExcept', ids: ['name'] } } }),
    field: 'dataUses/name',
    spares: rule({ scope: { dataCategories: { kind: 'only', ids: ['name'] } } }),
    unknown: rule({ scope: { activities: { kind: 'notStated' } } }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-without-start',
    about: 'Two years start somewhere; a state needs no start, and an unknown one is none.',
    triggers: rule({ outcomes: period('P2Y', { state: 'notStated' }) }),
    field: 'outcomes/o/outcome/start',
    spares: outcome({ kind: 'while', state: wording('the account is open') }),
    unknown: rule({ outcomes: period('P2Y', unknown) }),
    whenUnknown: 'finds',
  },
  {
    code: 'retention-without-start',
    about: 'Ten years by law start somewhere, a law without a period has nothing to start.',
    triggers: outcome({ kind: 'statutory', duration: answered('P10Y') }),
    field: 'outcomes/o/outcome/start',
    spares: outcome({
      kind: 'statutory',
      duration: answered('P10Y'),
      start: answered(wording('the order')),
    }),
    unknown: outcome({ kind: 'statutory', duration: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-by-criteria-only',
    about: 'As long as the law requires is a criterion, as long as the account is open is not.',
    triggers: outcome({ kind: 'while', state: wording('for as long as the law requires') }),
    field: 'outcomes',
    spares: outcome({ kind: 'while', state: wording('as long as the account is open') }),
    unknown: outcome({ kind: 'notStored' }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-by-criteria-only',
    about: 'An archive keeps data as long as needed, for good, or for a time that is not known.',
    triggers: rule({ stage: 'archive', outcomes: criteria('need for research') }),
    field: 'outcomes',
    spares: rule({ stage: 'archive', outcomes: criteria('permanent archiving for research') }),
    unknown: rule({ stage: 'archive', outcomes: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-by-criteria-only',
    about:
      'Need alone is a criterion; a period beside it is more, and nothing is known of an open rule.',
    triggers: outcome({ kind: 'criteria', criteria: [wording('need')] }),
    field: 'outcomes',
    spares: {
      retentionRules: [
        { id: 'more', register: 'shop', outcomes: period('P1Y') },
        {
          id: 'two-years',
          outcomes: answered([
            { id: 'o', outcome: { kind: 'criteria', criteria: [wording('need')] } },
          ]),
        },
      ],
    },
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-open',
    about: 'A rule says how long, or that nothing is kept; an unknown period is open.',
    triggers: rule({ outcomes: { state: 'notStated' } }),
    field: 'outcomes',
    spares: rule({ outcomes: { state: 'notApplicable', reason: 'Nothing is kept.' } }),
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'retention-without-purpose',
    about: 'A period tied to nothing, and one tied to orders.',
    triggers: rule({ scope: { activities: { kind: 'notStated' } } }),
    field: 'scope/activities',
    spares: rule({ scope: { activities: { kind: 'only', ids: ['orders'] } } }),
    neverUnknown: 'That the selection is not stated is what is found.',
  },
  {
    code: 'statutory-period-without-law',
    about: 'As long as the law demands needs that law; an open rule demands nothing yet.',
    triggers: outcome({ kind: 'statutory' }),
    field: 'grounds',
    spares: rule({
      outcomes: answered([{ id: 'o', outcome: { kind: 'statutory' } }]),
      grounds: finnishLaw,
    }),
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'contradictory-retention',
    about:
      "Three years and two years from the same order; not if one is the other's exception, or open.",
    triggers: {
      retentionRules: [
        {
          id: 'z',
          register: 'shop',
          outcomes: period('P3Y', answered({ text: words('the order') })),
        },
      ],
    },
    field: 'outcomes',
    spares: {
      retentionRules: [
        { id: 'z', register: 'shop', overrides: ['two-years'], outcomes: period('P3Y') },
      ],
    },
    unknown: { retentionRules: [{ id: 'z', register: 'shop', outcomes: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'period-against-statute',
    about: 'Vouchers are kept for six years, not for five; an open period is not compared.',
    triggers: rule({
      outcomes: period('P5Y'),
      grounds: [{ actId: 'fi-1997-1336', section: '2:10', jurisdiction: 'FI' }],
    }),
    field: 'outcomes/o',
    spares: rule({
      outcomes: period('P6Y'),
      grounds: [{ actId: 'fi-1997-1336', section: '2:10', jurisdiction: 'FI' }],
    }),
    unknown: rule({
      outcomes: unknown,
      grounds: [{ actId: 'fi-1997-1336', section: '2:10', jurisdiction: 'FI' }],
    }),
    whenUnknown: 'silent',
  },
];
