import { adequacyAt } from '#shared/law/adequacy.ts';
import { gdpr } from '#shared/law/citations.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { Party } from '#shared/model/party.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import { dayBefore } from '#shared/checks/facts/days.ts';
import {
  hasOfficerContact,
  hasContact,
  isEstablishedInEea,
  privacyContactOf,
} from '#shared/checks/facts/parties.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { CheckContext, FieldPlace } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function controllersOf({ register }: RegisterFacts, { records }: CheckContext): readonly Party[] {
  return register.controllers.flatMap(({ party }) =>
    party.kind === 'party' ? (records.find('parties', party.party) ?? []) : [],
  );
}

function at({ id }: Party, field: string): FieldPlace {
  return placeIn('parties', id, field);
}

/** A register without a controller: Arts. 4(7), 30(1)(a). */
const controllerMissing = defineRule({
  code: 'controller-missing',
  family: 'controllers',
  severity: 'error',
  article: gdpr('30(1)(a)'),
  source: 'GDPR, Arts. 4(7), 30(1)(a)',
  unit: 'register',
  check: ({ register }) => {
    const isNamed = register.controllers.some(({ party }) => party.kind !== 'notStated');
    return isNamed ? [] : [placeIn('registers', register.id, 'controllers')];
  },
});

/** A controller without a name or any contact: Art. 30(1)(a). */
const controllerContact = defineRule({
  code: 'controller-contact-missing',
  family: 'controllers',
  severity: 'error',
  article: gdpr('30(1)(a)'),
  source: 'GDPR, Arts. 13(1)(a), 30(1)(a)',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context).flatMap((party) => {
      if (party.legalName.trim() === '') return [at(party, 'legalName')];
      return hasContact(party)
        ? []
        : [{ ...at(party, 'contactPoints'), params: { party: party.legalName } }];
    }),
});

/** A mailbox for privacy that is not called that of a data protection officer: Arts. 13(1)(b), 37(7). Silent once the officer is answered. */
const officerUnlabelled = defineRule({
  code: 'privacy-contact-not-labelled',
  family: 'controllers',
  severity: 'warning',
  article: gdpr('13(1)(b)'),
  source: 'GDPR, Arts. 13(1)(b), 37(7)',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context).flatMap((party) => {
      if (hasOfficerContact(party)) return [];
      const point = privacyContactOf(party);
      const isOpen = party.dpo.state === 'notStated' || party.dpo.state === 'unknown';
      if (!isOpen || point === undefined) return [];
      const place = at(party, `contactPoints/${point.id}`);
      return [{ ...place, params: { value: point.value }, dueIf: at(party, 'dpo') }];
    }),
});

/** Whether there is a data protection officer is open: Art. 37(1). Asked. Silent where a mailbox already raises the question. */
const officerOpen = defineRule({
  code: 'officer-open',
  family: 'controllers',
  severity: 'info',
  article: gdpr('37(1)'),
  source: 'GDPR, Art. 37(1); WP 243 rev.01',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context)
      .filter(({ dpo }) => dpo.state === 'notStated' || dpo.state === 'unknown')
      .filter((party) => privacyContactOf(party) === undefined || hasOfficerContact(party))
      .map((party) => ({
        ...at(party, 'dpo'),
        params: { party: party.legalName },
        dueIf: at(party, 'dpo'),
      })),
});

/** The officer's contact details are not known to have been given to the authority: Art. 37(7). Asked. */
const officerNotNotified = defineRule({
  code: 'officer-not-notified',
  family: 'controllers',
  severity: 'info',
  article: gdpr('37(7)'),
  source: 'GDPR, Art. 37(7)',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context).flatMap((party) => {
      const state = answered(party.dpo)?.notifiedToAuthorityOn.state;
      if (state !== 'notStated' && state !== 'unknown') return [];
      const place = at(party, 'dpo/notifiedToAuthorityOn');
      return [{ ...place, params: { party: party.legalName }, dueIf: place }];
    }),
});

/** A named person as contact: names and numbers grow old. Silent on a role or an office, also where its title stands for the name. */
const namedPerson = defineRule({
  code: 'named-person-contact',
  family: 'controllers',
  severity: 'info',
  article: null,
  source: 'GDPR, Art. 5(1)(d)',
  unit: 'register',
  check: ({ register }, { records }) => {
    const id = answered(register.contactPerson);
    const person = id === undefined ? undefined : records.find('parties', id);
    if (person?.kind !== 'person' || !isKnownByName(person)) return [];
    const params = { person: person.legalName };
    return [{ ...placeIn('registers', register.id, 'contactPerson'), params }];
  },
});

function isKnownByName({ legalName, title }: Party): boolean {
  const name = legalName.trim().toLowerCase();
  const titles = Object.values(title ?? {}).map(({ text }) => text.trim().toLowerCase());
  return name !== '' && !titles.includes(name);
}

/** A controller in a third country: exchange with it is a transfer, with an adequacy decision or without. Arts. 3(2), 27, 44. */
const thirdCountryController = defineRule({
  code: 'controller-in-third-country',
  family: 'controllers',
  severity: 'info',
  article: gdpr('44'),
  source: 'GDPR, Arts. 3(2), 27, 44',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context).flatMap((party) => {
      if (party.country === null || !isThirdCountry(party.country, context.asOf)) return [];
      const adequacy = adequacyAt(party.country, context.asOf);
      const params = {
        party: party.legalName,
        country: party.country,
        endsOn: typeof adequacy?.validTo === 'string' ? dayBefore(adequacy.validTo) : '–',
      };
      return [{ ...at(party, 'country'), params }];
    }),
});

/** A controller outside the EEA without a representative: Art. 27. Asked while its establishment is open. */
const representativeMissing = defineRule({
  code: 'representative-missing',
  family: 'controllers',
  severity: 'error',
  article: gdpr('27'),
  source: 'GDPR, Arts. 3(2), 27(1), 30(1)(a)',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context)
      .filter(({ representatives }) => !representatives.some((each) => each.for === 'EU'))
      .flatMap((party) => {
        const state = isEstablishedInEea(party, context.asOf);
        const params = { party: party.legalName };
        if (state === true) return [];
        const place = { ...at(party, 'representatives'), params };
        return state === 'open'
          ? [{ ...place, severity: 'info' as const, dueIf: at(party, 'establishedInEea') }]
          : [place];
      }),
});

/** Controllers by country, and none for the other countries: Art. 13(1)(a). Asked while it is open when one of them is the controller. */
const noFallback = defineRule({
  code: 'no-controller-for-other-countries',
  family: 'controllers',
  severity: 'info',
  article: gdpr('13(1)(a)'),
  source: 'GDPR, Art. 13(1)(a)',
  unit: 'register',
  check: ({ register }) => {
    const kinds = register.controllers.map(({ rule }) => answered(rule)?.kind);
    const isByCountry = kinds.length > 1 && kinds.includes('countryOfUse');
    const isComplete = kinds.includes('fallback') || kinds.includes('always');
    if (!isByCountry || isComplete) return [];
    const place = placeIn('registers', register.id, 'controllers');
    const open = register.controllers.find(({ rule }) => rule.state !== 'answered');
    if (open === undefined) return [place];
    return [{ ...place, dueIf: { ...place, field: `controllers/${open.id}/rule` } }];
  },
});

/** Joint controllers without an arrangement: Art. 26(1). Silent while the role is open, which is asked. */
const arrangementMissing = defineRule({
  code: 'joint-arrangement-missing',
  family: 'controllers',
  severity: 'error',
  article: gdpr('26(1)'),
  source: 'GDPR, Art. 26(1)',
  unit: 'register',
  check: ({ register, own }) => {
    const isJoint = own.some(({ role }) => answered(role) === 'jointController');
    return isJoint && register.jointArrangements.length === 0
      ? [placeIn('registers', register.id, 'jointArrangements')]
      : [];
  },
});

/** A controller that has ceased to exist: Art. 5(1)(d). */
const ceasedController = defineRule({
  code: 'ceased-controller',
  family: 'controllers',
  severity: 'error',
  article: gdpr('13(1)(a)'),
  source: 'GDPR, Arts. 5(1)(d), 13(1)(a)',
  unit: 'register',
  check: (facts, context) =>
    controllersOf(facts, context)
      .filter(({ ceasedOn }) => ceasedOn !== null && ceasedOn <= context.asOf)
      .map((party) => ({
        ...at(party, 'ceasedOn'),
        params: { party: party.legalName, ceasedOn: party.ceasedOn ?? '' },
      })),
});

/** Interests or benefits of others in a controller's activity: part of it may be done on their behalf. Asked of nobody, told. */
const boundary = defineRule({
  code: 'controller-processor-boundary',
  family: 'controllers',
  severity: 'info',
  article: gdpr('4(7)'),
  source: 'GDPR, Arts. 4(7), 28; EDPB Guidelines 07/2020, 7 July 2021',
  unit: 'activity',
  check: (activity, { records }) => {
    const others = kindsServed(activity);
    if (others.length === 0 || !isOwn(activity)) return [];
    const subjects = records.find('registers', activity.register)?.subjectCategories ?? [];
    const isForOthers = others.some(
      (item) =>
        !subjects.some((subject) => subject === item) &&
        records.find('vocabulary', item)?.kind === 'recipientCategory',
    );
    return isForOthers ? [placeIn('activities', activity.id, 'role')] : [];
  },
});

function addKinds(refs: readonly PartyRef[], items: string[]): void {
  for (const ref of refs) {
    if (ref.kind === 'class' && 'item' in ref.class) items.push(ref.class.item);
  }
}

/** The kinds of persons, as items of the vocabulary, who gain from an activity or in whose interest it is. */
function kindsServed({ beneficiaries, subPurposes, legalBases }: Activity): readonly string[] {
  const items: string[] = [];
  addKinds(beneficiaries, items);
  for (const each of subPurposes) addKinds(each.beneficiaries, items);
  for (const { interests } of legalBases) for (const { whose } of interests) addKinds(whose, items);
  return items;
}

/** Controllers, officers, representatives, contacts. */
export const controllerRules = [
  controllerMissing,
  controllerContact,
  officerUnlabelled,
  officerOpen,
  officerNotNotified,
  namedPerson,
  thirdCountryController,
  representativeMissing,
  noFallback,
  arrangementMissing,
  ceasedController,
  boundary,
] as const;
