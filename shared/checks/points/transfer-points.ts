import { answered } from '#shared/model/answer.ts';
import type { CopyMeansAnswer } from './copy-means.ts';
import { copyPart } from './copy-means.ts';
import { deniedTransfers } from '#shared/checks/facts/denied-transfers.ts';
import type { Flow } from '#shared/checks/facts/flows.ts';
import { isAdequate, isCarried, needsCopy } from '#shared/checks/facts/flows.ts';
import {
  hasGeneralAdequacy,
  hasGeneralSafeguards,
} from '#shared/checks/facts/general-safeguards.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part } from './judgement.ts';
import { full, missing, none, notApplicable, ofParts, partial, weak } from './judgement.ts';

/** Art. 13(1)(f): that data leaves the EEA and to which country. A flow whose country is open is told in part. */
export function transferFact(facts: NoticeFacts): Judgement {
  const open = openRecipient(facts);
  if (facts.flows.length === 0) {
    return open === undefined ? notApplicable : missing('recipient-location-open', open, open);
  }
  const judgement = ofParts(
    facts.flows.map((flow) =>
      flow.isCountryOpen || flow.transfer === null
        ? weak(flow.isCountryOpen ? 'country-open' : 'told-for-some', locationOf(flow))
        : full,
    ),
  );
  return judgement.status === 'satisfied' && open !== undefined
    ? partial('recipient-location-open', open)
    : judgement;
}

/** Art. 13(1)(f): for every flow, whether there is an adequacy decision. A general remark on adequacy is weaker. */
export function transferAdequacy(facts: NoticeFacts): Judgement {
  return ofFlows(facts, facts.flows, (flow) => adequacyPart(flow, facts));
}

function adequacyPart(flow: Flow, facts: NoticeFacts): Part {
  const place = placeOfFlow(flow, 'mechanisms');
  if (isAdequate(flow) || flow.transfer?.adequacyAsStated.state === 'answered') return full;
  const named = flow.transfer?.mechanisms.some(({ instrument }) => instrument === 'adequacy');
  if (named === true) return weak('instrument-not-valid', place);
  if (!facts.isAsStated && !flow.isCountryOpen && flow.transfer !== null) return full;
  return hasGeneralAdequacy(facts.registers, flow) ? weak('general-statement', place) : none(place);
}

/** Art. 13(1)(f): for every flow, the safeguards or the derogation that carry it on the day. */
export function transferSafeguards(facts: NoticeFacts): Judgement {
  return ofFlows(facts, facts.flows, (flow) => {
    const place = placeOfFlow(flow, 'mechanisms');
    const hasInvalid = flow.mechanisms.some(
      ({ kind }) => kind !== 'holds' && kind !== 'derogation',
    );
    if (isCarried(flow) && !hasInvalid) {
      return isNamedInGeneral(flow) ? weak('general-statement', place) : full;
    }
    if (flow.mechanisms.length > 0) return weak('instrument-not-valid', place);
    return hasGeneralSafeguards(facts.registers, flow)
      ? weak('general-statement', place)
      : none(place);
  });
}

/**
 * Whether a text says no more than that clauses are used: for recipients of some kind in a country that is open,
 * without naming the decision. It is the statement that texts make of transfers at large.
 */
function isNamedInGeneral({ isCountryOpen, countries, recipient, transfer }: Flow): boolean {
  const mechanisms = transfer?.mechanisms ?? [];
  return (
    isCountryOpen &&
    countries.length === 0 &&
    recipient?.kind !== 'party' &&
    mechanisms.every(
      ({ instrument, decision }) =>
        instrument === 'scc_commission' && decision.state !== 'answered',
    )
  );
}

/** Art. 13(1)(f): how a copy of the safeguards is had. Nothing is due where adequacy carries every flow. */
export function transferCopy(facts: NoticeFacts): Judgement {
  const general = facts.registers.map(({ register }) => register.defaultSafeguards.copyMeans);
  const concerned = facts.flows.filter(needsCopy);
  if (facts.flows.length > 0 && concerned.length === 0) return notApplicable;
  return ofFlows(facts, concerned, (flow) => {
    const own = flow.transfer?.copyMeans;
    const answers: readonly CopyMeansAnswer[] = own === undefined ? general : [own, ...general];
    const told = answers.find(({ state }) => state === 'answered');
    const place = placeOfFlow(flow, 'copyMeans');
    return told === undefined ? none(place) : copyPart(told, place);
  });
}

function ofFlows(
  facts: NoticeFacts,
  flows: readonly Flow[],
  partOf: (flow: Flow) => Part,
): Judgement {
  if (flows.length > 0) return ofParts(flows.map(partOf));
  const open = openRecipient(facts);
  return open === undefined ? notApplicable : missing('recipient-location-open', open, open);
}

/** A recipient whose place is open, in a register that neither says where data is by default nor that none leaves the EEA. */
function openRecipient({ disclosures, registers, own }: NoticeFacts): FieldPlace | undefined {
  if (own.length === 0) return undefined;
  const silent = registers
    .filter(
      (facts) =>
        facts.register.defaultLocation.state !== 'answered' && deniedTransfers(facts) === undefined,
    )
    .map(({ register }) => String(register.id));
  const open = disclosures.find(
    ({ register, recipient, location, modality, role, scope }) =>
      silent.includes(register) &&
      modality !== 'never' &&
      recipient.kind !== 'party' &&
      recipient.kind !== 'notStated' &&
      (location.state === 'notStated' || location.state === 'unknown') &&
      !['internal', 'authority', 'public'].includes(answered(role) ?? '') &&
      scope.condition?.kind !== 'legalDemand',
  );
  return open === undefined
    ? undefined
    : { type: 'disclosures', record: open.id, field: 'location' };
}

function placeOfFlow(flow: Flow, field: string): FieldPlace {
  return { ...flow.place, field: flow.transfer === null ? flow.locationField : field };
}

function locationOf(flow: Flow): FieldPlace {
  return { ...flow.place, field: flow.locationField };
}
