import type { AdequacyRow } from '#shared/law/adequacy-row.ts';
import { gdpr } from '#shared/law/citations.ts';
import type { ClauseRole } from '#shared/law/scc-row.ts';
import { moduleFor } from '#shared/law/scc.ts';
import { answered } from '#shared/model/answer.ts';
import type { Party } from '#shared/model/party.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { yearsAfter } from '#shared/checks/facts/days.ts';
import type { Flow } from '#shared/checks/facts/flows.ts';
import { concerns, flowsOf, needsCopy } from '#shared/checks/facts/flows.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { CheckContext, Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';

type Judged = Flow & { readonly transfer: Transfer };

function judged(facts: RegisterFacts, { records, asOf }: CheckContext): readonly Judged[] {
  return flowsOf(facts, records, asOf).flatMap((flow) =>
    flow.transfer === null ? [] : [{ ...flow, transfer: flow.transfer }],
  );
}

/** A module of the clauses that is open or does not match the roles: Decision (EU) 2021/914, clause 1. Silent while roles are open. */
const moduleAgainstRoles = defineRule({
  code: 'clauses-module-against-roles',
  family: 'transfers',
  severity: 'error',
  article: gdpr('46(2)(c)'),
  source: 'Decision (EU) 2021/914, Annex, modules one to four',
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap((flow) =>
      flow.transfer.mechanisms.flatMap((mechanism, index): readonly Observation[] => {
        if (mechanism.instrument !== 'scc_commission') return [];
        const stated = mechanism.scc === null ? undefined : answered(mechanism.scc.module);
        const needed = neededModule(flow, facts);
        if (stated === undefined || needed === undefined || stated === needed) return [];
        const params = { module: stated, needed };
        return [{ ...flow.place, field: `mechanisms/${index}/scc/module`, params }];
      }),
    ),
});

function neededModule(flow: Flow, facts: RegisterFacts): 'M1' | 'M2' | 'M3' | 'M4' | undefined {
  const importer = roleOf(answered(flow.disclosure?.role ?? { state: 'notStated' }));
  const own = facts.own.filter((activity) => concerns(flow, [activity])).length;
  const others = facts.processing.filter((activity) => concerns(flow, [activity])).length;
  if (importer === undefined || (own > 0 && others > 0) || own + others === 0) return undefined;
  return moduleFor(own > 0 ? 'controller' : 'processor', importer);
}

function roleOf(role: string | undefined): ClauseRole | undefined {
  if (role === 'processor' || role === 'subProcessor') return 'processor';
  return role === 'controller' || role === 'jointController' ? 'controller' : undefined;
}

/** Clauses without their module: Decision (EU) 2021/914 has four. Silent on repealed clauses. */
const moduleOpen = defineRule({
  code: 'clauses-module-open',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('46(2)(c)'),
  source: 'Decision (EU) 2021/914, Annex',
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap(({ transfer, mechanisms, place }) =>
      transfer.mechanisms.flatMap(({ instrument: id, scc }, index): readonly Observation[] => {
        const isStated = scc !== null && scc.module.state === 'answered';
        if (id !== 'scc_commission' || isStated || mechanisms[index]?.kind !== 'holds') return [];
        return [{ ...place, field: `mechanisms/${index}/scc/module` }];
      }),
    ),
});

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
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap((flow) =>
      scoped(flow).flatMap(({ row, index }): readonly Observation[] => {
        const within = flow.transfer.mechanisms[index]?.withinScope;
        const listing =
          row.scope === 'dpfListed' ? listingOf(recipientOf(flow, context)) : undefined;
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
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap((flow) =>
      scoped(flow).flatMap(({ row, index }): readonly Observation[] => {
        const within = flow.transfer.mechanisms[index]?.withinScope;
        const listing =
          row.scope === 'dpfListed' ? listingOf(recipientOf(flow, context)) : undefined;
        const isKnown =
          within === undefined ||
          within.state === 'answered' ||
          listing?.listed.state === 'answered';
        if (isKnown) return [];
        const place = { ...flow.place, field: `mechanisms/${index}/withinScope` };
        return [{ ...place, params: { scope: row.scope ?? '' }, dueIf: place }];
      }),
    ),
});

/** A listing under the Data Privacy Framework that was never checked or over a year ago: it is renewed every year. */
const listingUnchecked = defineRule({
  code: 'framework-listing-not-checked',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('45'),
  source: 'Decision (EU) 2023/1795, Annex I (annual re-certification)',
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap((flow) => {
      const party = recipientOf(flow, context);
      const listing = listingOf(party);
      const isUsed = scoped(flow).some(({ row }) => row.scope === 'dpfListed');
      if (!isUsed || party === undefined || listing === undefined) return [];
      if (answered(listing.listed) !== true) return [];
      const checked = answered(listing.checkedOn);
      if (checked !== undefined && checked >= yearsAfter(context.asOf, -1)) return [];
      const field = `frameworks/${listing.id}/checkedOn`;
      const params = { party: party.legalName, checkedOn: checked ?? '–' };
      return [{ type: 'parties' as const, record: party.id, field, params }];
    }),
});

/** Nothing but a derogation carries a transfer that is not limited to single cases: Art. 49(1). */
const derogationOnly = defineRule({
  code: 'derogation-as-rule',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('49(1)'),
  source: 'GDPR, Art. 49(1); EDPB Guidelines 2/2018 on derogations, 25 May 2018',
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context)
      .filter(
        ({ transfer, mechanisms }) =>
          transfer.modality === 'always' &&
          mechanisms.length > 0 &&
          mechanisms.every(({ kind }) => kind === 'derogation'),
      )
      .map(({ place }) => ({ ...place, field: 'mechanisms' })),
});

/** Consent as an alternative to the other mechanisms: Art. 49(1)(a) is for specific cases, with its risks told. */
const consentAlternative = defineRule({
  code: 'consent-as-transfer-alternative',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('49(1)(a)'),
  source: 'GDPR, Art. 49(1)(a); EDPB Guidelines 2/2018 on derogations, 25 May 2018',
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap(({ transfer, place }) => {
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
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context).flatMap(({ transfer, place }) =>
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
  check: (facts, context) => {
    const { register } = facts;
    const general = answered(register.defaultSafeguards.copyMeans);
    const field = 'defaultSafeguards/copyMeans/condition';
    const ofRegister: readonly Observation[] =
      general !== undefined && general.condition !== null
        ? [{ type: 'registers', record: register.id, field }]
        : [];
    const ofTransfers = judged(facts, context).flatMap(({ transfer, place }) => {
      const means = answered(transfer.copyMeans);
      return means === undefined || means.condition === null
        ? []
        : [{ ...place, field: 'copyMeans/condition' }];
    });
    return [...ofRegister, ...ofTransfers];
  },
});

/** Safeguards without a way to a copy: Art. 13(1)(f). Silent where nothing is named yet, and where none is due. */
const copyMissing = defineRule({
  code: 'copy-of-safeguards-not-told',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('13(1)(f)'),
  source: 'GDPR, Arts. 13(1)(f), 14(1)(f)',
  unit: 'register',
  check: (facts, context) =>
    judged(facts, context)
      .filter((flow) => flow.mechanisms.length > 0 && needsCopy(flow))
      .filter(
        ({ transfer }) =>
          transfer.copyMeans.state !== 'answered' &&
          transfer.copyMeans.state !== 'notApplicable' &&
          facts.register.defaultSafeguards.copyMeans.state !== 'answered',
      )
      .map(({ place }) => ({ ...place, field: 'copyMeans' })),
});

/** Details of transfers: modules, scopes, derogations, copies. */
export const transferDetailRules = [
  moduleAgainstRoles,
  moduleOpen,
  outsideScope,
  scopeOpen,
  listingUnchecked,
  derogationOnly,
  consentAlternative,
  compellingInterest,
  copyOnCondition,
  copyMissing,
] as const;
