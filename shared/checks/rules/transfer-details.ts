import type { AdequacyRow } from '#shared/law/adequacy-row.ts';
import { gdpr } from '#shared/law/citations.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { answered } from '#shared/model/answer.ts';
import type { Party } from '#shared/model/party.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { yearsAfter } from '#shared/checks/facts/days.ts';
import { deniedTransfers } from '#shared/checks/facts/denied-transfers.ts';
import type { Flow } from '#shared/checks/facts/flows.ts';
import { flowsOf, needsCopy, recordedFlows } from '#shared/checks/facts/flows.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { CheckContext, Observation, RuleUnits } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

type Judged = Flow & { readonly transfer: Transfer };
type Unit = RuleUnits['flow'];

/** Makes a check of recorded transfers; a disclosure whose transfer is not recorded has no details. */
export function ofTransfers(
  check: (flow: Judged, facts: RegisterFacts, context: CheckContext) => readonly Observation[],
): (unit: Unit, context: CheckContext) => readonly Observation[] {
  return ({ flow, facts }, context) =>
    flow.transfer === null ? [] : check({ ...flow, transfer: flow.transfer }, facts, context);
}

function listingOf(party: Party | undefined): Party['frameworks'][number] | undefined {
  return party?.frameworks.find(({ framework }) => framework === 'dpf');
}

function recipientOf(flow: Flow, { records }: CheckContext): Party | undefined {
  return flow.recipient?.kind === 'party'
    ? records.find('parties', flow.recipient.party)
    : undefined;
}

/** Decisions of limited scope that hold, with the mechanism that names them. */
function scoped(flow: Judged): readonly { readonly row: AdequacyRow; readonly index: number }[] {
  return flow.mechanisms.flatMap((state, index) => {
    if (state.kind !== 'holds' || state.decision === null) return [];
    if (!('recipient' in state.decision) || state.decision.scope === null) return [];
    return [{ row: state.decision, index }];
  });
}

/** A recipient that does not fall within a decision of limited scope, or is not on the list: Art. 45. */
const outsideScope = defineRule({
  code: 'recipient-outside-adequacy-scope',
  family: 'transfers',
  severity: 'error',
  article: gdpr('45'),
  source: 'GDPR, Art. 45(3); Decision (EU) 2023/1795, Art. 1',
  unit: 'flow',
  check: ofTransfers((flow, _, context) =>
    scoped(flow).flatMap(({ row, index }): readonly Observation[] => {
      const within = flow.transfer.mechanisms[index]?.withinScope;
      const listing = row.scope === 'dpfListed' ? listingOf(recipientOf(flow, context)) : undefined;
      const isOut =
        (within !== undefined && answered(within) === false) ||
        (listing !== undefined && answered(listing.listed) === false);
      if (!isOut) return [];
      const params = { scope: row.scope ?? '' };
      return [{ ...flow.place, field: `mechanisms/${index}/withinScope`, params }];
    }),
  ),
});

/** Whether the recipient falls within a decision of limited scope is open: asked, not accused. */
const scopeOpen = defineRule({
  code: 'adequacy-scope-open',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('45(3)'),
  source: 'GDPR, Art. 45(3); Decision (EU) 2023/1795, Art. 1',
  unit: 'flow',
  check: ofTransfers((flow, _, context) =>
    scoped(flow).flatMap(({ row, index }): readonly Observation[] => {
      const within = flow.transfer.mechanisms[index]?.withinScope;
      const listing = row.scope === 'dpfListed' ? listingOf(recipientOf(flow, context)) : undefined;
      const isKnown =
        within === undefined || within.state === 'answered' || listing?.listed.state === 'answered';
      if (isKnown) return [];
      const place = { ...flow.place, field: `mechanisms/${index}/withinScope` };
      return [{ ...place, params: { scope: row.scope ?? '' }, dueIf: place }];
    }),
  ),
});

/**
 * A listing under the Data Privacy Framework that nobody has recorded, never checked, or checked over a year
 * ago: it is renewed every year. Silent while it is asked whether the recipient falls within the scope.
 */
const listingUnchecked = defineRule({
  code: 'framework-listing-not-checked',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('45'),
  source: 'Decision (EU) 2023/1795, Annex I (annual re-certification)',
  unit: 'flow',
  check: ofTransfers((flow, _, context) => {
    const party = recipientOf(flow, context);
    const used = scoped(flow).find(({ row }) => row.scope === 'dpfListed');
    if (used === undefined || party === undefined) return [];
    const listing = listingOf(party);
    const within = flow.transfer.mechanisms[used.index]?.withinScope;
    const isClaimed = within !== undefined && answered(within) === true;
    const field = uncheckedIn(listing, isClaimed, context.asOf);
    if (field === undefined) return [];
    const checked = listing === undefined ? undefined : answered(listing.checkedOn);
    const params = { party: party.legalName, checkedOn: checked ?? '–' };
    return [{ ...placeIn('parties', party.id, field), params }];
  }),
});

/** What of a listing is still to be looked up; a listing that is open counts only where the text claims it. */
function uncheckedIn(
  listing: ReturnType<typeof listingOf>,
  isClaimed: boolean,
  asOf: IsoDate,
): string | undefined {
  if (listing === undefined) return isClaimed ? 'frameworks' : undefined;
  const listed = answered(listing.listed);
  if (listed === undefined) return isClaimed ? `frameworks/${listing.id}/listed` : undefined;
  const checked = answered(listing.checkedOn);
  const isFresh = checked !== undefined && checked >= yearsAfter(asOf, -1);
  return listed && !isFresh ? `frameworks/${listing.id}/checkedOn` : undefined;
}

/** Nothing but a derogation carries a transfer that is not limited to single cases: Art. 49(1). */
const derogationOnly = defineRule({
  code: 'derogation-as-rule',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('49(1)'),
  source: 'GDPR, Art. 49(1); EDPB Guidelines 2/2018 on derogations, 25 May 2018',
  unit: 'flow',
  check: ofTransfers(({ transfer, mechanisms, place }) => {
    const isOnly = mechanisms.length > 0 && mechanisms.every(({ kind }) => kind === 'derogation');
    return transfer.modality === 'always' && isOnly ? [{ ...place, field: 'mechanisms' }] : [];
  }),
});

/** Consent as an alternative to the other mechanisms: Art. 49(1)(a) is for specific cases, with its risks told. */
const consentAlternative = defineRule({
  code: 'consent-as-transfer-alternative',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('49(1)(a)'),
  source: 'GDPR, Art. 49(1)(a); EDPB Guidelines 2/2018 on derogations, 25 May 2018',
  unit: 'flow',
  check: ofTransfers(({ transfer, place }) => {
    const index = transfer.mechanisms.findIndex((each) => each.instrument === 'derog_a');
    const isAlternative =
      transfer.mechanisms.length > 1 && answered(transfer.mechanismsRelation) !== 'cumulative';
    return index >= 0 && isAlternative ? [{ ...place, field: `mechanisms/${index}` }] : [];
  }),
});

/** Compelling interests without the documents that Art. 49(1) second subparagraph and 49(6) ask for. */
const compellingInterest = defineRule({
  code: 'compelling-interest-not-documented',
  family: 'transfers',
  severity: 'error',
  article: gdpr('49(1) second subparagraph'),
  source: 'GDPR, Art. 49(1) second subparagraph, 49(6)',
  unit: 'flow',
  check: ofTransfers(({ transfer, place }) =>
    transfer.mechanisms.flatMap((each, index): readonly Observation[] => {
      if (each.instrument !== 'compelling_legitimate_interests') return [];
      const told = each.compellingInterest;
      const isDone =
        told?.authorityTold.state === 'answered' && answered(told.personsTold) === true;
      return isDone ? [] : [{ ...place, field: `mechanisms/${index}/compellingInterest` }];
    }),
  ),
});

/** A copy of the safeguards only on a condition, such as giving reasons: Art. 13(1)(f). */
const copyOnCondition = defineRule({
  code: 'condition-on-copy',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('13(1)(f)'),
  source: 'GDPR, Arts. 13(1)(f), 14(1)(f)',
  unit: 'register',
  check: (facts, { records, asOf }) => {
    const { register } = facts;
    const general = answered(register.defaultSafeguards.copyMeans);
    const field = 'defaultSafeguards/copyMeans/condition';
    const ofRegister: readonly Observation[] =
      general !== undefined && general.condition !== null
        ? [placeIn('registers', register.id, field)]
        : [];
    const recorded = recordedFlows(facts, records, asOf).flatMap(({ transfer, place }) => {
      const means = transfer === null ? undefined : answered(transfer.copyMeans);
      return means === undefined || means.condition === null
        ? []
        : [{ ...place, field: 'copyMeans/condition' }];
    });
    return [...ofRegister, ...recorded];
  },
});

/** Safeguards without a way to a copy: Art. 13(1)(f). Silent where nothing is named yet, and where none is due. */
const copyMissing = defineRule({
  code: 'copy-of-safeguards-not-told',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('13(1)(f)'),
  source: 'GDPR, Arts. 13(1)(f), 14(1)(f)',
  unit: 'flow',
  check: ofTransfers((flow, { register }) => {
    const { copyMeans } = flow.transfer;
    const isTold =
      copyMeans.state === 'answered' ||
      copyMeans.state === 'notApplicable' ||
      register.defaultSafeguards.copyMeans.state === 'answered';
    const isDue = flow.mechanisms.length > 0 && needsCopy(flow);
    return isDue && !isTold ? [{ ...flow.place, field: 'copyMeans' }] : [];
  }),
});

/** A text says that no data leaves the EEA, and some does: Arts. 5(1)(a), 13(1)(f). Silent where the transfer is told as an exception to that, and while its place is open. */
const deniedAndMade = defineRule({
  code: 'transfer-denied-and-made',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('13(1)(f)'),
  source: 'GDPR, Arts. 5(1)(a), 13(1)(f)',
  unit: 'register',
  check: (facts, { records, asOf }) => {
    const denial = deniedTransfers(facts);
    if (denial === undefined) return [];
    const made = flowsOf(facts, records, asOf).find(
      ({ transfer, disclosure, countries }) =>
        (countries.length > 0 || transfer?.location.state === 'answered') &&
        ![transfer, disclosure].some((each) => each?.overrides.some((id) => id === denial.record)),
    );
    return made === undefined ? [] : [denial];
  },
});

/** Details of transfers: scopes, derogations, copies. */
export const transferDetailRules = [
  outsideScope,
  scopeOpen,
  listingUnchecked,
  derogationOnly,
  consentAlternative,
  compellingInterest,
  copyOnCondition,
  copyMissing,
  deniedAndMade,
] as const;
