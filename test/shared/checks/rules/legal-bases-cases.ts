import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  unknown,
  wording,
  orders,
  basis,
  onPoint,
  finnishLaw,
} from '#test/support/shop-changes.ts';

/** Legal bases of activities. */
export const legalBasisCases: readonly RuleCase[] = [
  {
    code: 'missing-legal-basis',
    about: 'An order without any basis, with a contract, and with a basis whose point is open.',
    triggers: orders({ legalBases: [] }),
    field: 'legalBases',
    spares: onPoint('b'),
    unknown: basis({ point: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'legal-basis-open',
    about: 'Beside a contract stands a basis that is open, or another one that is known.',
    triggers: orders({
      legalBases: [{ id: 'one', point: answered('b') }, { id: 'two' }],
    }),
    field: 'legalBases/two/point',
    spares: orders({
      legalBases: [
        { id: 'one', point: answered('b') },
        { id: 'two', point: answered('a') },
      ],
    }),
    unknown: orders({
      legalBases: [
        { id: 'one', point: answered('b') },
        { id: 'two', point: unknown },
      ],
    }),
    whenUnknown: 'asks',
  },
  {
    code: 'role-open',
    about: 'Controller or processor is answered or asked.',
    triggers: orders({ role: { state: 'notStated' } }),
    field: 'role',
    spares: orders({ role: answered('controller') }),
    unknown: orders({ role: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'basis-on-processor-activity',
    about: "A processor has no basis of its own; an open role may be the controller's.",
    triggers: orders({ role: answered('processor') }),
    field: 'legalBases',
    spares: orders({ role: answered('processor'), legalBases: [] }),
    unknown: orders({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'interest-not-named',
    about: 'A legitimate interest is named; the basis may be open.',
    triggers: onPoint('f'),
    field: 'legalBases/basis/interests',
    spares: onPoint('f', { interests: [{ id: 'sales', what: wording('sales') }] }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'balancing-not-recorded',
    about: 'The interest is balanced; an outcome that is not known is none.',
    triggers: onPoint('f'),
    field: 'legalBases/basis/balancing/outcome',
    spares: onPoint('f', { balancing: { outcome: answered('interestPrevails') } }),
    unknown: onPoint('f', { balancing: { outcome: unknown } }),
    whenUnknown: 'finds',
  },
  {
    code: 'law-not-named',
    about: 'A legal obligation names its law; the basis may be open.',
    triggers: onPoint('c'),
    field: 'legalBases/basis/laws',
    spares: onPoint('c', { laws: finnishLaw }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'law-of-third-country',
    about: 'The law of the United States obliges nobody, that of Norway does; the law may be open.',
    triggers: onPoint('c', { laws: [{ jurisdiction: 'US' }] }),
    field: 'legalBases/basis/laws',
    spares: onPoint('c', { laws: [{ jurisdiction: 'NO' }] }),
    unknown: onPoint('c'),
    whenUnknown: 'silent',
  },
  {
    code: 'bases-relation-open',
    about: 'Two bases hold together, or one or the other, or nobody knows.',
    triggers: orders({
      legalBases: [
        { id: 'one', point: answered('b') },
        { id: 'two', point: answered('c'), laws: finnishLaw },
      ],
    }),
    field: 'basesRelation',
    spares: orders({
      legalBases: [
        { id: 'one', point: answered('b') },
        { id: 'two', point: answered('c'), laws: finnishLaw },
      ],
      basesRelation: answered('cumulative'),
    }),
    unknown: orders({
      legalBases: [
        { id: 'one', point: answered('b') },
        { id: 'two', point: answered('c'), laws: finnishLaw },
      ],
      basesRelation: unknown,
    }),
    whenUnknown: 'asks',
  },
  {
    code: 'further-purpose-open',
    about: 'A further purpose is told beforehand, not told, or this is not known.',
    triggers: orders({ furtherPurpose: { toldBeforehand: answered(false) } }),
    field: 'furtherPurpose/toldBeforehand',
    spares: orders({ furtherPurpose: { toldBeforehand: answered(true) } }),
    unknown: orders({ furtherPurpose: { toldBeforehand: unknown } }),
    whenUnknown: 'asks',
  },
];
