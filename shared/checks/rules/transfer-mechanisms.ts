import type { AdequacyRow } from '#shared/law/adequacy-row.ts';
import { englishDecisionNumber } from '#shared/law/decision-number.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { gdpr } from '#shared/law/citations.ts';
import { instrument } from '#shared/law/instruments.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { dayBefore, daysAfter } from '#shared/checks/facts/days.ts';
import type { Flow } from '#shared/checks/facts/flows.ts';
import { recordedFlows } from '#shared/checks/facts/flows.ts';
import { mechanismState } from '#shared/checks/facts/mechanism-state.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';

/** Days before the last day of a decision from which its end is told. */
const noticeDays = 180;

function hasGeneral({ register }: RegisterFacts): boolean {
  return register.defaultSafeguards.mechanisms.length > 0;
}

/** Decisions for certified recipients only say nothing about a recipient that no one has looked up. */
function isByCertificate({ scope }: AdequacyRow): boolean {
  return scope?.endsWith('Listed') === true;
}

function isAdequateByLaw({ countries, isCountryOpen }: Flow, asOf: IsoDate): boolean {
  return (
    !isCountryOpen &&
    countries.length > 0 &&
    countries.every((country) => {
      const row = adequacyAt(country, asOf);
      return row !== undefined && !isByCertificate(row);
    })
  );
}

/**
 * A transfer without anything to carry it: Arts. 44 to 49. Weaker where the register names safeguards for
 * transfers in general. Silent where an adequacy decision covers every country, and about disclosures whose
 * transfer is not recorded yet (`transfer-not-recorded`).
 */
const transferWithoutMechanism = defineRule({
  code: 'transfer-without-mechanism',
  family: 'transfers',
  severity: 'error',
  article: gdpr('44'),
  source: 'GDPR, Art. 44; Case C-311/18',
  unit: 'flow',
  check: ({ flow, facts }, { asOf }) => {
    const { transfer, place, countries } = flow;
    if (transfer === null || transfer.mechanisms.length > 0) return [];
    if (isAdequateByLaw(flow, asOf)) return [];
    const severity = hasGeneral(facts) ? 'warning' : 'error';
    const params = { countries: countries.join(', ') };
    return [{ ...place, field: 'mechanisms', severity, params }];
  },
});

/** A recipient outside the EEA whose transfer is not recorded: Arts. 13(1)(f), 30(1)(e). */
const transferNotRecorded = defineRule({
  code: 'transfer-not-recorded',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('30(1)(e)'),
  source: 'GDPR, Art. 30(1)(e)',
  unit: 'flow',
  check: ({ flow: { transfer, place, countries } }) =>
    transfer === null
      ? [{ ...place, field: 'location', params: { countries: countries.join(', ') } }]
      : [],
});

/** A transfer whose country is open: Arts. 13(1)(f), 30(1)(e). Silent for international organisations. */
const transferCountryOpen = defineRule({
  code: 'transfer-country-open',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('30(1)(e)'),
  source: 'GDPR, Arts. 13(1)(f), 30(1)(e)',
  unit: 'flow',
  check: ({ flow: { isCountryOpen, place, locationField } }) =>
    isCountryOpen ? [{ ...place, field: locationField }] : [],
});

/** An adequacy decision covers the country and the text does not say so: Art. 13(1)(f). */
const adequacyNotNamed = defineRule({
  code: 'adequacy-decision-not-named',
  family: 'transfers',
  severity: 'info',
  article: gdpr('45(3)'),
  source: 'GDPR, Arts. 13(1)(f), 45(3)',
  unit: 'flow',
  check: ({ flow: { transfer, countries, place } }, { asOf }) => {
    const isNamed = transfer?.mechanisms.some((each) => each.instrument === 'adequacy') ?? true;
    if (isNamed) return [];
    return countries.flatMap((country): readonly Observation[] => {
      const row = adequacyAt(country, asOf);
      if (row === undefined || isByCertificate(row)) return [];
      const params = { country, decision: englishDecisionNumber(row.number) };
      return [{ ...place, field: 'mechanisms', params }];
    });
  },
});

/** An adequacy decision that no longer holds: annulled, expired or superseded. Art. 45(5), 45(9). */
const adequacyEnded = defineRule({
  code: 'adequacy-decision-ended',
  family: 'transfers',
  severity: 'error',
  article: gdpr('45'),
  source: 'GDPR, Art. 45; Cases C-362/14 and C-311/18',
  unit: 'flow',
  check: ({ flow: { mechanisms, place } }) =>
    mechanisms.flatMap((state, index): readonly Observation[] => {
      if (state.kind !== 'ended' || !('recipient' in state.decision)) return [];
      const { number, validTo } = state.decision;
      const params = { decision: englishDecisionNumber(number), endedOn: validTo ?? '' };
      return [{ ...place, field: `mechanisms/${index}`, params }];
    }),
});

/** An adequacy decision that ends within 180 days. Silent about decisions without an end. */
const adequacyExpires = defineRule({
  code: 'adequacy-decision-expires',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('45(3)'),
  source: 'GDPR, Art. 45(3); the date in shared/law/adequacy.ts',
  unit: 'flow',
  check: ({ flow: { mechanisms, place } }, { asOf }) =>
    mechanisms.flatMap((state, index): readonly Observation[] => {
      if (state.kind !== 'holds' || state.decision === null) return [];
      const { validTo, number } = state.decision;
      const endsOn = validTo === null ? null : dayBefore(validTo);
      if (endsOn === null || endsOn > daysAfter(asOf, noticeDays)) return [];
      const params = { decision: englishDecisionNumber(number), endsOn };
      return [{ ...place, field: `mechanisms/${index}`, params }];
    }),
});

/** A mechanism that does not fit: another country's decision, one not yet adopted, or an unknown number. */
const mechanismUnfit = defineRule({
  code: 'mechanism-does-not-fit',
  family: 'transfers',
  severity: 'error',
  article: gdpr('46'),
  source: 'GDPR, Arts. 45, 46',
  unit: 'flow',
  check: ({ flow: { mechanisms, place, countries, transfer } }) =>
    mechanisms.flatMap((state, index): readonly Observation[] => {
      const isUnfit = ['elsewhere', 'notYet', 'none', 'unknownDecision'].includes(state.kind);
      const named = transfer?.mechanisms[index]?.instrument;
      if (!isUnfit || named === undefined) return [];
      const params = { countries: countries.join(', '), instrument: named };
      const severity = state.kind === 'unknownDecision' ? 'warning' : 'error';
      return [{ ...place, field: `mechanisms/${index}/decision`, params, severity }];
    }),
});

/**
 * Standard contractual clauses of a repealed decision: Decision (EU) 2021/914, Art. 4. A family without a
 * decision is taken for the one in force at the date of the text or of signature.
 */
const clausesRepealed = defineRule({
  code: 'repealed-standard-clauses',
  family: 'transfers',
  severity: 'error',
  article: gdpr('46(2)(c)'),
  source: 'Decision (EU) 2021/914, Art. 4(2) to (4)',
  unit: 'register',
  check: (facts, { records, asOf }) => {
    const ofTransfers = recordedFlows(facts, records, asOf).flatMap(({ mechanisms, place }) =>
      mechanisms.map((state, index) => ({ state, ...place, field: `mechanisms/${index}` })),
    );
    const { register } = facts;
    const general = register.defaultSafeguards.mechanisms.map((mechanism, index) => ({
      state: mechanismState(mechanism, { countries: [], asOf, textDate: facts.textDate }),
      type: 'registers' as const,
      record: String(register.id),
      field: `defaultSafeguards/mechanisms/${index}`,
    }));
    return [...ofTransfers, ...general].flatMap(({ state, ...place }): readonly Observation[] => {
      if (state.kind !== 'ended' || 'recipient' in state.decision) return [];
      const { number, validTo } = state.decision;
      const params = { decision: englishDecisionNumber(number), endedOn: validTo ?? '' };
      return [{ ...place, params }];
    });
  },
});

/** Standard contractual clauses without their decision, while those in force are meant: Art. 46(2)(c). */
const clausesDecisionOpen = defineRule({
  code: 'standard-clauses-not-named',
  family: 'transfers',
  severity: 'info',
  article: gdpr('46(2)(c)'),
  source: 'GDPR, Art. 46(2)(c)',
  unit: 'flow',
  check: ({ flow: { transfer, mechanisms, place } }) =>
    (transfer?.mechanisms ?? []).flatMap(
      ({ instrument: id, decision }, index): readonly Observation[] => {
        const isOpen = decision.state === 'notStated' || decision.state === 'unknown';
        if (id !== 'scc_commission' || !isOpen || mechanisms[index]?.kind !== 'holds') return [];
        return [{ ...place, field: `mechanisms/${index}/decision` }];
      },
    ),
});

/** An instrument that needs the authority's authorisation or excludes nothing else: Art. 46(3), 48. */
const instrumentAlone = defineRule({
  code: 'judgment-alone-carries-no-transfer',
  family: 'transfers',
  severity: 'error',
  article: gdpr('48'),
  source: 'GDPR, Art. 48',
  unit: 'flow',
  check: ({ flow: { transfer, place } }) => {
    const kinds = (transfer?.mechanisms ?? []).map((each) => instrument(each.instrument).kind);
    const isAlone = kinds.length > 0 && kinds.every((kind) => kind === 'internationalAgreement');
    return isAlone ? [{ ...place, field: 'mechanisms' }] : [];
  },
});

/** What carries a transfer, judged by the dated law. */
export const transferMechanismRules = [
  transferWithoutMechanism,
  transferNotRecorded,
  transferCountryOpen,
  adequacyNotNamed,
  adequacyEnded,
  adequacyExpires,
  mechanismUnfit,
  clausesRepealed,
  clausesDecisionOpen,
  instrumentAlone,
] as const;
