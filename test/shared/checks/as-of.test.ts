import { describe, expect, it } from 'vitest';
import type { FindingCode } from '#shared/checks/finding.ts';
import { pointReports } from '#shared/checks/points/point-report.ts';
import {
  answered,
  carrier,
  type Changes,
  kauppa,
  processor,
  shop,
  words,
} from '#test/support/shop-changes.ts';
import {
  british,
  clauses,
  dpf,
  listed,
  shield,
  toBritain,
  toUs,
  transfer,
} from '#test/support/shop-transfers.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';
import { findingsOf } from './rule-cases.ts';

/** Days on which a rule is asked, with the severity that it answers with; `silent` where it finds nothing. */
type Dated = {
  readonly code: FindingCode;
  readonly about: string;
  readonly changes: Changes;
  readonly days: readonly (readonly [asOf: string, outcome: string])[];
};

const safeHarbour = dpf({ decision: answered('2000/520') });
const oldClauses = transfer({ mechanisms: [clauses({ decision: answered('2010/87/EU') })] });
const clausesSigned = (decision: string, signedOn: string) =>
  transfer({
    mechanisms: [clauses({ decision: answered(decision), scc: { signedOn: answered(signedOn) } })],
  });
const assessed = (dates: object) =>
  transfer({ mechanisms: [clauses({})], impactAssessment: answered(dates) });

const transfers: readonly Dated[] = [
  {
    code: 'adequacy-decision-ended',
    about: 'Safe Harbour was annulled on 6 October 2015',
    changes: safeHarbour,
    days: [
      ['2015-10-05', 'silent'],
      ['2015-10-06', 'error'],
      ['2026-11-21', 'error'],
    ],
  },
  {
    code: 'adequacy-decision-ended',
    about: 'the Privacy Shield was annulled on 16 July 2020',
    changes: shield,
    days: [
      ['2018-11-07', 'silent'],
      ['2020-07-15', 'silent'],
      ['2020-07-16', 'error'],
      ['2026-11-21', 'error'],
    ],
  },
  {
    code: 'mechanism-does-not-fit',
    about: 'the Privacy Shield began on 12 July 2016',
    changes: shield,
    days: [
      ['2016-07-11', 'error'],
      ['2016-07-12', 'silent'],
    ],
  },
  {
    code: 'mechanism-does-not-fit',
    about: 'the Data Privacy Framework began on 10 July 2023',
    changes: dpf({ decision: answered('(EU) 2023/1795') }),
    days: [
      ['2023-07-09', 'error'],
      ['2023-07-10', 'silent'],
      ['2026-11-21', 'silent'],
    ],
  },
  {
    code: 'legacy-instrument-in-text',
    about: 'a text that names the Privacy Shield was right in 2018',
    changes: shop({ description: words('The carrier is in the Privacy Shield.') }),
    days: [
      ['2018-11-07', 'silent'],
      ['2020-07-15', 'silent'],
      ['2020-07-16', 'error'],
    ],
  },
  {
    code: 'adequacy-decision-expires',
    about: 'the British decision ends with 27 December 2031, told from 180 days before',
    changes: british,
    days: [
      ['2026-11-21', 'silent'],
      ['2031-06-29', 'silent'],
      ['2031-06-30', 'warning'],
      ['2031-12-27', 'warning'],
      ['2031-12-28', 'silent'],
    ],
  },
  {
    code: 'adequacy-decision-ended',
    about: 'the British decision holds through 27 December 2031',
    changes: british,
    days: [
      ['2031-12-27', 'silent'],
      ['2031-12-28', 'error'],
    ],
  },
  {
    code: 'transfer-not-recorded',
    about: 'Britain is a third country since its decision of 28 June 2021, after the bridge',
    changes: carrier({ location: toBritain }),
    days: [
      ['2020-12-31', 'silent'],
      ['2021-06-27', 'silent'],
      ['2021-06-28', 'warning'],
    ],
  },
  {
    code: 'framework-listing-not-checked',
    about: 'a place on the list is looked up every year',
    changes: listed({ listed: answered(true), checkedOn: answered('2025-11-21') }),
    days: [
      ['2026-11-20', 'silent'],
      ['2026-11-21', 'silent'],
      ['2026-11-22', 'warning'],
    ],
  },
  {
    code: 'repealed-standard-clauses',
    about: 'clauses of 2010 hold through 27 December 2022',
    changes: oldClauses,
    days: [
      ['2021-09-27', 'silent'],
      ['2022-12-27', 'silent'],
      ['2022-12-28', 'error'],
    ],
  },
  {
    code: 'mechanism-does-not-fit',
    about: 'clauses of 2010 could be agreed until 26 September 2021',
    changes: clausesSigned('2010/87/EU', '2021-09-27'),
    days: [
      ['2021-12-01', 'error'],
      ['2022-12-28', 'silent'],
    ],
  },
  {
    code: 'mechanism-does-not-fit',
    about: 'clauses of 2010 that were agreed in time held on',
    changes: clausesSigned('2010/87/EU', '2021-09-26'),
    days: [
      ['2021-12-01', 'silent'],
      ['2022-12-27', 'silent'],
    ],
  },
  {
    code: 'repealed-standard-clauses',
    about: 'clauses without a decision are those of the day on which they were signed',
    changes: transfer({ mechanisms: [clauses({ scc: { signedOn: answered('2019-05-01') } })] }),
    days: [
      ['2019-05-01', 'silent'],
      ['2022-12-27', 'silent'],
      ['2022-12-28', 'error'],
    ],
  },
  {
    code: 'transfer-assessment-outdated',
    about: 'an assessment without a review of its own grows old in three years',
    changes: assessed({ date: answered('2023-11-21') }),
    days: [
      ['2026-11-21', 'silent'],
      ['2026-11-22', 'warning'],
    ],
  },
];

const others: readonly Dated[] = [
  {
    code: 'agreement-expires',
    about: 'an agreement valid until 31 March 2027 is told from 90 days before',
    changes: processor({ inPlace: answered(true), validUntil: answered('2027-03-31') }),
    days: [
      ['2026-12-30', 'silent'],
      ['2026-12-31', 'warning'],
      ['2027-03-31', 'warning'],
      ['2027-04-01', 'error'],
    ],
  },
  {
    code: 'certificate-expired',
    about: 'a certificate holds through its last day',
    changes: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: answered('2026-02-28') },
      ],
    }),
    days: [
      ['2026-02-28', 'silent'],
      ['2026-03-01', 'warning'],
    ],
  },
  {
    code: 'review-overdue',
    about: 'a review is overdue on the day after',
    changes: shop({ review: { next: '2028-02-29' } }),
    days: [
      ['2028-02-29', 'silent'],
      ['2028-03-01', 'warning'],
    ],
  },
  {
    code: 'authority-renamed',
    about: 'an authority bears its old name until the day on which it takes another',
    changes: {
      parties: [{ id: 'authority', kind: 'authority', legalName: 'Datainspektionen' }],
    },
    days: [
      ['2020-12-31', 'silent'],
      ['2021-01-01', 'warning'],
    ],
  },
  {
    code: 'stale-notice',
    about: 'a notice changed on a leap day is old after three years',
    changes: { versions: [{ id: 'first', lastChanged: '2024-02-29' }] },
    days: [
      ['2027-02-28', 'silent'],
      ['2027-03-01', 'warning'],
    ],
  },
  {
    code: 'ceased-controller',
    about: 'a controller is gone on the day on which it ceases',
    changes: kauppa({ ceasedOn: '2026-12-31' }),
    days: [
      ['2026-12-30', 'silent'],
      ['2026-12-31', 'error'],
    ],
  },
];

const flat = [...transfers, ...others].flatMap(({ days, ...rest }) =>
  days.map(([asOf, outcome]) => ({ ...rest, asOf, outcome })),
);

describe('the day that is judged', () => {
  it.each(flat)('$about: $code as of $asOf is $outcome', ({ code, changes, asOf, outcome }) => {
    const severities = findingsOf(code, changes, { asOf }).map(({ severity }) => severity);
    expect(severities).toEqual(outcome === 'silent' ? [] : [outcome]);
  });

  it.each([
    { asOf: '2018-11-07', status: 'satisfied' },
    { asOf: '2020-07-15', status: 'satisfied' },
    { asOf: '2020-07-16', status: 'partial' },
    { asOf: '2026-11-21', status: 'partial' },
  ])('makes the notice on the Privacy Shield $status as of $asOf', ({ asOf, status }) => {
    const [report] = pointReports(smallWorkspace(shield), { asOf });
    const point = report?.points.find(({ key }) => key === 'transferSafeguards');
    expect(point?.status).toBe(status);
  });

  it('leaves nothing to find between the frameworks but what was not lawful then', () => {
    const betweenDecisions = transfer({ location: toUs });
    const found = findingsOf('transfer-without-mechanism', betweenDecisions, {
      asOf: '2021-06-01',
    });
    expect(found.map(({ params }) => params)).toEqual([{ countries: 'US' }]);
  });
});
