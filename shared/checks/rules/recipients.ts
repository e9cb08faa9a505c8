import { gdpr } from '#shared/law/citations.ts';
import { answered } from '#shared/model/answer.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import { covers } from '#shared/model/scope.ts';
import { isPurposeOutsideList } from '#shared/checks/facts/outside-purpose.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function at({ id }: Disclosure, field: string): FieldPlace {
  return placeIn('disclosures', id, field);
}

function happens({ modality }: Disclosure): boolean {
  return modality !== 'never';
}

function isUnnamed({ recipient, system }: Disclosure): boolean {
  return recipient.kind === 'notStated' && system === null;
}

function isOpen({ state }: { readonly state: string }): boolean {
  return state === 'notStated' || state === 'unknown';
}

/** A closed list of recipients, and a transfer to somebody who is not on it: Art. 13(1)(e). Silent on lists that are open or say nothing. */
const closedListConflict = defineRule({
  code: 'closed-list-contradicted',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('13(1)(e)'),
  source: 'GDPR, Arts. 5(1)(a), 13(1)(e)',
  unit: 'register',
  check: (facts) => {
    if (facts.register.lists.recipients !== 'closed') return [];
    const transfers = facts.transfers
      .filter(({ disclosure, modality }) => disclosure === null && modality !== 'never')
      .map(({ id }): Observation => placeIn('transfers', id, 'disclosure'));
    const unnamed = facts.disclosures
      .filter((disclosure) => happens(disclosure) && isUnnamed(disclosure))
      .map((disclosure) => at(disclosure, 'recipient'));
    return [...transfers, ...unnamed];
  },
});

/**
 * A recipient uses data for a purpose that the list of purposes does not have: Art. 13(1)(c). Silent for
 * authorities, successors and independent controllers, and for outsiders whose role is open, which is asked.
 */
const purposeOutsideList = defineRule({
  code: 'purpose-outside-list',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('13(1)(c)'),
  source: 'GDPR, Arts. 4(7), 5(1)(b), 13(1)(c), 28(10)',
  unit: 'disclosure',
  check: (disclosure, { records }) =>
    isPurposeOutsideList(disclosure, records) ? [at(disclosure, 'purpose')] : [],
});

/** A closed list of recipients names nobody for a purpose of the controller: Art. 13(1)(e). Silent on other lists, and where a recipient is tied to no purpose and may serve any. */
const purposeWithoutRecipient = defineRule({
  code: 'purpose-without-recipient',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('13(1)(e)'),
  source: 'GDPR, Art. 13(1)(e)',
  unit: 'register',
  check: (facts) => {
    if (facts.register.lists.recipients !== 'closed') return [];
    const named = facts.disclosures.filter(happens);
    return facts.own
      .filter(({ id }) => !named.some((disclosure) => serves(disclosure, id)))
      .map(({ id }) => placeIn('activities', id, 'purpose'));
  },
});

function serves({ purpose, scope }: Disclosure, activity: string): boolean {
  const isUntied = scope.activities.kind === 'notStated' && purpose.kind !== 'own';
  if (isUntied && scope.condition?.kind !== 'legalDemand') return true;
  if (purpose.kind === 'scope') {
    return covers(scope.activities, activity) && scope.condition?.kind !== 'legalDemand';
  }
  return purpose.kind === 'activities' && purpose.activities.some((id) => id === activity);
}

/** A recipient that the text does not name at all: Art. 13(1)(e). Silent where it names a system. */
const recipientNotNamed = defineRule({
  code: 'recipient-not-named',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('13(1)(e)'),
  source: 'GDPR, Art. 13(1)(e); Case C-154/21',
  unit: 'disclosure',
  check: (disclosure) =>
    isUnnamed(disclosure) && happens(disclosure) ? [at(disclosure, 'recipient')] : [],
});

/** Where a recipient is, is open, and the register has no default: Arts. 13(1)(f), 30(1)(e). Asked. Silent for authorities and persons inside. */
const recipientCountryOpen = defineRule({
  code: 'recipient-country-open',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('30(1)(e)'),
  source: 'GDPR, Arts. 13(1)(f), 30(1)(e)',
  unit: 'disclosure',
  check: (disclosure, { records }) => {
    if (!isOpen(disclosure.location) || !isOutsider(disclosure)) return [];
    const { recipient, register } = disclosure;
    if (recipient.kind === 'notStated') return [];
    const party = recipient.kind === 'party' ? records.find('parties', recipient.party) : undefined;
    if ((party?.country ?? null) !== null) return [];
    if (records.find('registers', register)?.defaultLocation.state === 'answered') return [];
    return [{ ...at(disclosure, 'location'), dueIf: at(disclosure, 'location') }];
  },
});

/** Gets data as a matter of course, and is neither inside nor an authority nor the public. */
function isOutsider(disclosure: Disclosure): boolean {
  const known = answered(disclosure.role) ?? '';
  return (
    happens(disclosure) &&
    !['internal', 'authority', 'public'].includes(known) &&
    disclosure.scope.condition?.kind !== 'legalDemand'
  );
}

/** Whether a recipient is a processor or a controller is open: Arts. 4(7) to (10), 28. Asked. */
const recipientRoleOpen = defineRule({
  code: 'recipient-role-open',
  family: 'recipients',
  severity: 'info',
  article: gdpr('4(9)'),
  source: 'GDPR, Arts. 4(8) to (10), 28',
  unit: 'disclosure',
  check: (disclosure) => {
    const { role, scope } = disclosure;
    const isAsked = isOpen(role) && scope.condition?.kind !== 'legalDemand' && happens(disclosure);
    return isAsked ? [{ ...at(disclosure, 'role'), dueIf: at(disclosure, 'role') }] : [];
  },
});

/** Data is sold: a recipient in every sense, and a purpose of its own. Arts. 6, 13(1)(c) and (e). */
const dataSold = defineRule({
  code: 'data-sold',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('13(1)(e)'),
  source: 'GDPR, Arts. 6(1), 13(1)(c) and (e)',
  unit: 'disclosure',
  check: (disclosure) =>
    disclosure.manners.includes('sell') && happens(disclosure) ? [at(disclosure, 'manners')] : [],
});

/** A takeover hands data on without duties that survive it: Arts. 5(1)(b), 6. */
const takeover = defineRule({
  code: 'takeover-without-duties',
  family: 'recipients',
  severity: 'info',
  article: gdpr('5(1)(b)'),
  source: 'GDPR, Art. 5(1)(b)',
  unit: 'disclosure',
  check: (disclosure) => {
    const isBare = answered(disclosure.role) === 'successor' && disclosure.duties.length === 0;
    return isBare && happens(disclosure) ? [at(disclosure, 'duties')] : [];
  },
});

/** A recipient that has ceased to exist: its successor, if any, has to be named. Art. 13(1)(e). */
const ceasedRecipient = defineRule({
  code: 'ceased-recipient',
  family: 'recipients',
  severity: 'warning',
  article: gdpr('13(1)(e)'),
  source: 'GDPR, Arts. 5(1)(d), 13(1)(e)',
  unit: 'disclosure',
  check: (disclosure, { records, asOf }) => {
    if (disclosure.recipient.kind !== 'party' || !happens(disclosure)) return [];
    const party = records.find('parties', disclosure.recipient.party);
    const ceasedOn = party?.ceasedOn ?? null;
    if (party === undefined || ceasedOn === null || ceasedOn > asOf) return [];
    const params = { party: party.legalName, ceasedOn };
    return [{ ...at(disclosure, 'recipient'), params }];
  },
});

/** Who gets data. */
export const recipientRules = [
  closedListConflict,
  purposeOutsideList,
  purposeWithoutRecipient,
  recipientNotNamed,
  recipientCountryOpen,
  recipientRoleOpen,
  dataSold,
  takeover,
  ceasedRecipient,
] as const;
