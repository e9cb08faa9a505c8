import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, unknown } from '#test/support/shop-changes.ts';
import {
  toIndia,
  toBritain,
  transfer,
  clauses,
  dpf,
  shield,
  british,
} from '#test/support/shop-transfers.ts';

/** What carries a transfer, judged by the dated law. */
export const transferMechanismCases: readonly RuleCase[] = [
  {
    code: 'transfer-without-mechanism',
    about:
      'Nothing carries the transfer, or clauses do; where it goes may be read from the disclosure.',
    triggers: transfer({}),
    field: 'mechanisms',
    spares: transfer({ mechanisms: [clauses({})] }),
    unknown: transfer({ location: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'transfer-not-recorded',
    about: 'A carrier in India without a transfer, with one, and a carrier anywhere.',
    triggers: { disclosures: [{ id: 'carrier', location: toIndia }] },
    field: 'location',
    spares: transfer({}),
    unknown: { disclosures: [{ id: 'carrier', location: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'transfer-country-open',
    about: 'Outside the EEA names no country, India does; no place at all is open as well.',
    triggers: transfer({ location: answered({ kind: 'outsideEea' }) }),
    field: 'location',
    spares: transfer({}),
    unknown: {
      ...transfer({ location: unknown }),
      disclosures: [{ id: 'carrier', location: unknown }],
    },
    whenUnknown: 'finds',
  },
  {
    code: 'adequacy-decision-not-named',
    about: 'Britain has a decision that the record may name; of an open country nothing is known.',
    triggers: transfer({ location: toBritain }),
    field: 'mechanisms',
    spares: british,
    unknown: transfer({ location: answered({ kind: 'outsideEea' }) }),
    whenUnknown: 'silent',
  },
  {
    code: 'adequacy-decision-ended',
    about:
      'The Privacy Shield has ended, the Data Privacy Framework holds, and so does an unnamed decision.',
    triggers: shield,
    field: 'mechanisms/0',
    spares: dpf({ decision: answered('(EU) 2023/1795') }),
    unknown: dpf({ decision: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'adequacy-decision-expires',
    about:
      'The British decision ends within 180 days, the American one has no end; without a mechanism nothing ends.',
    asOf: '2031-07-01',
    triggers: british,
    field: 'mechanisms/0',
    spares: dpf(),
    unknown: transfer({ location: toBritain, mechanisms: [] }),
    whenUnknown: 'silent',
  },
  {
    code: 'mechanism-does-not-fit',
    about:
      'The Japanese decision for India; the British one for Britain; unnamed clauses to anywhere.',
    triggers: transfer({
      mechanisms: [{ instrument: 'adequacy', decision: answered('(EU) 2019/419') }],
    }),
    field: 'mechanisms/0/decision',
    spares: british,
    unknown: transfer({
      location: unknown,
      mechanisms: [{ instrument: 'scc_commission', decision: unknown }],
    }),
    whenUnknown: 'silent',
  },
  {
    code: 'repealed-standard-clauses',
    about:
      'The clauses of 2010 are repealed, those of 2021 are not, and unnamed ones are those of the day.',
    triggers: transfer({ mechanisms: [clauses({ decision: answered('2010/87/EU') })] }),
    field: 'mechanisms/0',
    spares: transfer({ mechanisms: [clauses({ decision: answered('(EU) 2021/914') })] }),
    unknown: transfer({ mechanisms: [clauses({ decision: unknown })] }),
    whenUnknown: 'silent',
  },
  {
    code: 'standard-clauses-not-named',
    about: 'Clauses without their decision, with it, and with one that is not known.',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'mechanisms/0/decision',
    spares: transfer({ mechanisms: [clauses({ decision: answered('(EU) 2021/914') })] }),
    unknown: transfer({ mechanisms: [clauses({ decision: unknown })] }),
    whenUnknown: 'finds',
  },
  {
    code: 'judgment-alone-carries-no-transfer',
    about:
      'A foreign judgment carries nothing alone, and something beside clauses; no mechanism is none.',
    triggers: transfer({ mechanisms: [{ instrument: 'foreign_judgment' }] }),
    field: 'mechanisms',
    spares: transfer({ mechanisms: [{ instrument: 'foreign_judgment' }, clauses({})] }),
    unknown: transfer({ mechanisms: [] }),
    whenUnknown: 'silent',
  },
];
