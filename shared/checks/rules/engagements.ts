import { gdpr } from '#shared/law/citations.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { answered } from '#shared/model/answer.ts';
import { covers } from '#shared/model/scope.ts';
import { hasContact } from '#shared/checks/facts/parties.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** A controller for whom data is processed, without a contact: Art. 30(2)(a). Silent for classes of controllers, which have a rule of their own. */
const clientContact = defineRule({
  code: 'client-contact-missing',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(2)(a)'),
  source: 'GDPR, Art. 30(2)(a)',
  unit: 'activity',
  check: (activity, { records }) => {
    if (isOwn(activity)) return [];
    return (activity.engagement?.onBehalfOf ?? []).flatMap((ref): readonly Observation[] => {
      const party = ref.kind === 'party' ? records.find('parties', ref.party) : undefined;
      if (party === undefined || hasContact(party)) return [];
      const params = { party: party.legalName };
      return [{ ...placeIn('parties', party.id, 'contactPoints'), params }];
    });
  },
});

/** A further processor for an activity whose terms allow none: Art. 28(2). Silent while it is open whether they do, which is asked. */
const subProcessorAgainstTerms = defineRule({
  code: 'sub-processor-against-terms',
  family: 'recipients',
  severity: 'error',
  article: gdpr('28(2)'),
  source: 'GDPR, Art. 28(2) and (4)',
  unit: 'register',
  check: (facts) => {
    const closed = facts.processing.filter(
      ({ engagement }) =>
        engagement !== null && answered(engagement.subProcessors) === 'notAllowed',
    );
    if (closed.length === 0) return [];
    return facts.disclosures
      .filter(({ role, modality }) => answered(role) === 'subProcessor' && modality !== 'never')
      .filter(({ scope }) => closed.some(({ id }) => covers(scope.activities, id)))
      .map(({ id }): Observation => placeIn('disclosures', id, 'role'));
  },
});

/** A representative for the Union who is not in a Member State, or cannot be reached: Art. 27(1) and (3). Silent while its country is open. */
const representativeUnfit = defineRule({
  code: 'representative-unfit',
  family: 'controllers',
  severity: 'warning',
  article: gdpr('27'),
  source: 'GDPR, Arts. 13(1)(a), 27(1) and (3)',
  unit: 'party',
  check: ({ id, representatives }, { records, asOf }) =>
    representatives
      .filter((each) => each.for === 'EU')
      .flatMap((each): readonly Observation[] => {
        const party = records.find('parties', each.party);
        if (party === undefined) return [];
        const isOutside = party.country !== null && isThirdCountry(party.country, asOf);
        if (!isOutside && hasContact(party)) return [];
        const params = { party: party.legalName };
        return [{ ...placeIn('parties', id, `representatives/${each.id}`), params }];
      }),
});

/** Engagements as processor, and representatives. */
export const engagementRules = [
  clientContact,
  subProcessorAgainstTerms,
  representativeUnfit,
] as const;
