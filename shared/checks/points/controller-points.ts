import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { answered } from '#shared/model/answer.ts';
import type { Party } from '#shared/model/party.ts';
import type { NoticeController, NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import {
  hasContact,
  isEstablishedInEea,
  isReachable,
  hasOfficerContact,
  privacyContactOf,
} from '#shared/checks/facts/parties.ts';
import { areOfOneGroup } from '#shared/checks/facts/outside-purpose.ts';
import type { CheckContext, FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part } from './judgement.ts';
import { asking, full, missing, none, notApplicable, ofParts, weak } from './judgement.ts';

/** Art. 13(1)(a): every controller is named, and where there are several, which one when. */
export function controllerIdentity(facts: NoticeFacts): Judgement {
  if (facts.controllers.length === 0) return missing('no-controller', registerPlace(facts));
  const several = facts.controllers.length > 1;
  return ofParts(
    facts.controllers.map(({ register, controller, party }): Part => {
      const place = placeOfController(register.id, controller.id);
      if (controller.party.kind === 'notStated') return none(place, 'no-controller');
      if (controller.party.kind !== 'party') return weak('controller-not-named', place);
      if (party === undefined || party.legalName.trim() === '') {
        return none(partyPlace(controller.party.party, 'legalName'), 'controller-not-named');
      }
      const isRuleOpen = several && controller.rule.state !== 'answered';
      return isRuleOpen ? weak('controller-rule-open', place) : full;
    }),
  );
}

/** Art. 13(1)(a): every controller can be reached. A contact person alone, or a label, is weaker. */
export function controllerContact(facts: NoticeFacts, { records }: CheckContext): Judgement {
  if (facts.controllers.length === 0) return missing('no-controller', registerPlace(facts));
  return ofParts(
    facts.controllers.map(({ register, controller, party }): Part => {
      if (party === undefined) return none(placeOfController(register.id, controller.id));
      if (hasContact(party)) return full;
      const place = partyPlace(party.id, 'contactPoints');
      if (party.contactPoints.length > 0) return weak('label-without-address', place);
      const person = answered(register.contactPerson);
      const reached = person === undefined ? undefined : records.find('parties', person);
      return reached !== undefined && hasContact(reached)
        ? weak('contact-person-only', place)
        : none(place);
    }),
  );
}

/**
 * Arts. 13(1)(a), 27: controllers outside the EEA name their representative in the Union. Whether Art. 3(2)
 * makes one due is asked while the establishment is open; a third country alone does not decide it.
 */
export function representative(facts: NoticeFacts, { asOf }: CheckContext): Judgement {
  const outside = namedParties(facts).filter((party) => isEstablishedInEea(party, asOf) !== true);
  if (outside.length === 0) return notApplicable;
  const judgement = ofParts(
    outside.map((party) =>
      party.representatives.some((each) => each.for === 'EU')
        ? full
        : none(partyPlace(party.id, 'representatives'), 'establishment-outside-eea'),
    ),
  );
  const open = outside.find((party) => isOpenFor(party, asOf));
  if (judgement.status !== 'missing' || open === undefined) return judgement;
  return asking(judgement, partyPlace(open.id, 'establishedInEea'));
}

function isOpenFor(party: Party, asOf: IsoDate): boolean {
  return party.representatives.length === 0 && isEstablishedInEea(party, asOf) === 'open';
}

/** Art. 13(1)(b): how the data protection officer of every controller can be reached, if there is one. */
export function dpoContact(facts: NoticeFacts, context: CheckContext): Judgement {
  const parties = namedParties(facts).filter(({ dpo }) => dpo.state !== 'notApplicable');
  const judgement = ofParts(parties.map((party) => dpoPart(party, context)));
  const open = parties.find((party) => party.dpo.state !== 'answered' && !hasOfficerContact(party));
  if (open === undefined) return judgement;
  return asking(judgement, partyPlace(open.id, 'dpo'));
}

function dpoPart(party: Party, { records }: CheckContext): Part {
  const place = partyPlace(party.id, 'dpo');
  const officer = answered(party.dpo);
  if (officer === undefined) {
    if (hasOfficerContact(party)) return full;
    return privacyContactOf(party) === undefined
      ? none(place, 'officer-open')
      : weak('privacy-contact-not-labelled', place);
  }
  const other = officer.party === null ? undefined : records.find('parties', officer.party);
  const holder = other ?? party;
  const points = holder.contactPoints.filter(({ id }) => officer.contactPoints.includes(id));
  const isReached =
    points.some((point) => isReachable(point, holder)) ||
    (officer.contactPoints.length === 0 && other !== undefined && hasContact(other));
  return isReached ? full : weak('label-without-address', place);
}

/**
 * Art. 26(2): the essence of an arrangement between joint controllers. Asked where several controllers
 * stand side by side, a group company uses data for purposes of its own, or a page embeds others' content.
 */
export function jointArrangement(facts: NoticeFacts, context: CheckContext): Judgement {
  const arrangements = facts.registers.flatMap(({ register }) =>
    register.jointArrangements.map((arrangement) => ({ register, arrangement })),
  );
  if (arrangements.length > 0) {
    return ofParts(
      arrangements.map(({ register, arrangement }) =>
        arrangement.essence.state === 'answered'
          ? full
          : weak('essence-not-told', {
              type: 'registers',
              record: register.id,
              field: `jointArrangements/${arrangement.id}/essence`,
            }),
      ),
    );
  }
  const joint = facts.own.find(({ role }) => answered(role) === 'jointController');
  if (joint !== undefined) return missing('not-told', registerPlace(facts, 'jointArrangements'));
  const question = jointQuestion(facts, context);
  return question === undefined
    ? notApplicable
    : missing('joint-controllers-open', question, question);
}

function jointQuestion(facts: NoticeFacts, context: CheckContext): FieldPlace | undefined {
  const shared = facts.disclosures.find(
    ({ role, from, purpose, recipient, modality }) =>
      role.state !== 'answered' &&
      role.state !== 'notApplicable' &&
      modality !== 'never' &&
      (from.kind === 'ownDevice' ||
        (purpose.kind === 'own' &&
          recipient.kind === 'party' &&
          isGroupOf(recipient.party, facts, context))),
  );
  if (shared !== undefined) {
    return { type: 'disclosures', record: shared.id, field: 'role' };
  }
  const always = facts.controllers.filter(
    ({ controller }) => answered(controller.rule)?.kind === 'always',
  );
  const [first] = facts.own;
  const registers = new Set(always.map(({ register }) => register.id));
  const isSideBySide = always.length > registers.size;
  return isSideBySide && first !== undefined
    ? { type: 'activities', record: first.id, field: 'role' }
    : undefined;
}

/** Whether a party belongs to the group of one of the controllers. */
function isGroupOf(id: string, facts: NoticeFacts, { records }: CheckContext): boolean {
  const company = records.find('parties', id);
  return (
    company !== undefined &&
    namedParties(facts).some((party) => party.id !== id && areOfOneGroup(party, company))
  );
}

function namedParties(facts: NoticeFacts): readonly Party[] {
  return facts.controllers.flatMap(({ party }: NoticeController) => party ?? []);
}

function partyPlace(record: string, field: string): FieldPlace {
  return { type: 'parties', record, field };
}

function placeOfController(register: string, controller: string): FieldPlace {
  return { type: 'registers', record: register, field: `controllers/${controller}` };
}

function registerPlace(facts: NoticeFacts, field = 'controllers'): FieldPlace | null {
  const [first] = facts.registers;
  return first === undefined ? null : { type: 'registers', record: first.register.id, field };
}
