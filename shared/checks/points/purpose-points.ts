import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { NoticeFacts, PlacedBasis } from '#shared/checks/facts/notice-facts.ts';
import { basesOf } from '#shared/checks/facts/notice-facts.ts';
import { isImplied } from '#shared/checks/facts/evidence.ts';
import { hasText, hasWording } from '#shared/checks/facts/text.ts';
import { isPurposeOutsideList } from '#shared/checks/facts/outside-purpose.ts';
import type { CheckContext, FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part } from './judgement.ts';
import {
  full,
  missing,
  none,
  notApplicable,
  ofParts,
  partial,
  satisfied,
  weak,
} from './judgement.ts';

/** Art. 13(1)(c): every purpose is told and the list is not left open. */
export function purposes(
  { own, registers, disclosures }: NoticeFacts,
  { records }: CheckContext,
): Judgement {
  const judgement = ofParts(own.map(purposePart));
  if (judgement.status !== 'satisfied') return judgement;
  const open = registers.find(({ register }) => register.lists.purposes === 'open');
  if (open !== undefined) {
    const place = { type: 'registers', record: open.register.id, field: 'lists/purposes' } as const;
    return partial('purposes-open', place);
  }
  const outside = disclosures.find((each) => isPurposeOutsideList(each, records));
  if (outside === undefined) return satisfied;
  return partial('recipient-purpose-outside-list', {
    type: 'disclosures',
    record: outside.id,
    field: 'purpose',
  });
}

function purposePart(activity: Activity): Part {
  const place = { type: 'activities', record: activity.id, field: 'purpose' } as const;
  if (!hasWording(activity.purpose) && !hasText(activity.description)) return none(place);
  if (isImplied(activity, 'purpose')) return weak('only-implied', place);
  return activity.listed ? full : weak('purpose-in-passing', { ...place, field: 'listed' });
}

/** Art. 13(1)(c): every purpose of the controller has a legal basis; one for the whole register is weaker. */
export function legalBasis(facts: NoticeFacts): Judgement {
  const general = facts.bases.some(
    ({ activity, basis }) => activity === null && basis.point.state === 'answered',
  );
  return ofParts(
    facts.own.map((activity): Part => {
      const place = { type: 'activities', record: activity.id, field: 'legalBases' } as const;
      const known = basesOf(activity).filter(({ basis }) => basis.point.state === 'answered');
      if (known.length > 0) {
        return known.some(({ place: { field } }) => isImplied(activity, field))
          ? weak('only-implied', place)
          : full;
      }
      if (activity.legalBases.length > 0) return none({ ...place, field: openPoint(activity) });
      return general ? weak('general-statement', place) : none(place);
    }),
  );
}

function openPoint({ legalBases }: Activity): string {
  const [first] = legalBases;
  return first === undefined ? 'legalBases' : `legalBases/${first.id}/point`;
}

/** Art. 13(1)(d): for processing on legitimate interests, whose and which. Asked while a basis is open. */
export function legitimateInterests(facts: NoticeFacts): Judgement {
  const onInterest = facts.bases.filter(({ basis }) => answered(basis.point) === 'f');
  if (onInterest.length > 0) return ofParts(onInterest.map(interestPart));
  const question = basisQuestion(facts);
  return question === null ? notApplicable : missing('basis-open', question, question);
}

function interestPart({ activity, basis, place }: PlacedBasis): Part {
  const field = `${place.field}/interests`;
  if (basis.interests.length === 0) {
    return hasText(basis.justification)
      ? weak('only-implied', { ...place, field })
      : none({ ...place, field });
  }
  const isWeak = activity !== null && isImplied(activity, field);
  return isWeak ? weak('only-implied', { ...place, field }) : full;
}

/** The first open legal basis of the controller's own activities, if any. */
export function basisQuestion({ withoutBasis }: NoticeFacts): FieldPlace | null {
  const [first] = withoutBasis;
  return first === undefined
    ? null
    : { type: 'activities', record: first.id, field: openPoint(first) };
}

/** Art. 13(1)(e): recipients or their categories. That data goes to nobody is an answer too. */
export function recipients({ notice, disclosures, flows, registers }: NoticeFacts): Judgement {
  if (disclosures.length > 0) {
    const judgement = ofParts(
      disclosures.map(({ id, recipient, system, modality }) =>
        recipient.kind === 'notStated' && system === null && modality !== 'never'
          ? none({ type: 'disclosures', record: id, field: 'recipient' }, 'recipient-not-named')
          : full,
      ),
    );
    return judgement.status === 'missing'
      ? partial('recipient-not-named', judgement.place)
      : judgement;
  }
  if (flows.length > 0) {
    return partial('told-for-some', { type: 'notices', record: notice.id, field: 'registers' });
  }
  const [first] = registers;
  const place: FieldPlace | null =
    first === undefined
      ? null
      : { type: 'registers', record: first.register.id, field: 'lists/recipients' };
  return missing('not-told', place);
}
