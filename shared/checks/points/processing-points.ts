import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { Provision } from '#shared/model/data-use.ts';
import { article22State, openDecisionField } from '#shared/checks/facts/decisions.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import { areChangesTold } from '#shared/checks/facts/told-changes.ts';
import { ownUses, regimeOf, sourcesOf } from '#shared/checks/facts/source-regime.ts';
import { hasText } from '#shared/checks/facts/text.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part } from './judgement.ts';
import {
  asking,
  full,
  missing,
  none,
  notApplicable,
  ofParts,
  partial,
  satisfied,
  weak,
} from './judgement.ts';

/**
 * Art. 13(2)(e): whether data must be given, and what follows if not, for every own activity whose data
 * comes from the person or may do so. A remark about an activity of somebody else is weaker.
 */
export function provisionRequirement(facts: NoticeFacts): Judgement {
  const concerned = facts.own.filter((activity) => isArticle13(facts, activity));
  if (concerned.length === 0) return notApplicable;
  const judgement = ofParts(concerned.map(provisionPart));
  const aside = facts.activities.find(({ provision }) => provision.state === 'answered');
  if (judgement.status !== 'missing' || aside === undefined) return judgement;
  return partial('told-for-some', judgement.place);
}

function isArticle13(facts: NoticeFacts, activity: Activity): boolean {
  const uses = ownUses(facts).filter((placed) => placed.activity?.id === activity.id);
  return (
    uses.length === 0 || uses.some((placed) => regimeOf(sourcesOf(facts, placed)) !== 'indirect')
  );
}

function provisionPart(activity: Activity): Part {
  const place = { type: 'activities', record: activity.id, field: 'provision' } as const;
  if (activity.provision.state === 'notApplicable') return full;
  const whole = answered(activity.provision);
  if (whole !== undefined) return consequencePart(whole, place);
  const parts = activity.dataUses.flatMap(({ id, provision }) =>
    provision === null
      ? []
      : [consequencePart(provision, { ...place, field: `dataUses/${id}/provision` })],
  );
  const [lacking] = parts.filter(({ kind }) => kind !== 'full');
  if (parts.length === 0) return none(place);
  if (lacking !== undefined) return lacking;
  return parts.length < activity.dataUses.length ? weak('told-for-some', place) : full;
}

function consequencePart(provision: Provision, place: FieldPlace): Part {
  const { kind, obliged, consequence, otherWay } = provision;
  if (kind === 'voluntary' && answered(obliged) !== true) return full;
  return hasText(consequence) || otherWay !== null
    ? full
    : weak('consequence-not-told', { ...place, field: `${place.field}/consequence` });
}

/**
 * Art. 13(2)(f): whether decisions under Art. 22(1) are made and, if so, logic, significance and
 * consequences. Asked while it is open whether there are any.
 */
export function automatedDecisions(facts: NoticeFacts): Judgement {
  const place = (activity: Activity): FieldPlace => ({
    type: 'activities',
    record: activity.id,
    field: 'automatedDecisions',
  });
  const applying = facts.own.filter((activity) => article22State(activity) === 'applies');
  const open = facts.own.find((activity) => article22State(activity) === 'open');
  if (applying.length > 0) {
    const judgement = ofParts(applying.map((activity) => logicPart(activity, place(activity))));
    return judgement.status === 'satisfied' && open !== undefined
      ? asking(partial('decision-open', place(open)), place(open))
      : judgement;
  }
  if (open === undefined) {
    const isSaid = facts.own.some(({ automatedDecisions: { state } }) => state === 'answered');
    return isSaid ? satisfied : notApplicable;
  }
  const half = facts.own.find(isToldInPart);
  if (half !== undefined) {
    const question = { ...place(half), field: openDecisionField(half) };
    return asking(partial('decision-open', question), question);
  }
  const isSome = facts.own.some((activity) => article22State(activity) !== 'open');
  return isSome
    ? asking(partial('decision-open', place(open)), place(open))
    : missing('decision-open', place(open), place(open));
}

/** Whether something is told of decisions, and not enough to know whether Art. 22 applies. */
function isToldInPart(activity: Activity): boolean {
  const decision = answered(activity.automatedDecisions);
  if (decision === undefined || article22State(activity) !== 'open') return false;
  const { profiling, solelyAutomated, significantEffect, logic, consequences } = decision;
  return (
    [profiling, solelyAutomated, significantEffect].some(({ state }) => state === 'answered') ||
    [logic, consequences].some(hasText)
  );
}

function logicPart({ automatedDecisions: answer }: Activity, place: FieldPlace): Part {
  const decision = answered(answer);
  if (decision === undefined) return none(place);
  const texts = [decision.logic, decision.significance, decision.consequences];
  const told = texts.filter(hasText).length;
  if (told === texts.length) return full;
  return told === 0 ? none(place, 'logic-not-told') : weak('logic-not-told', place);
}

/**
 * Arts. 13(3), 14(4): people are told before data is used for another purpose. Announcing changes without
 * promising that is weaker, and so is a further purpose in the notice that nobody says is told beforehand;
 * silence is asked, since it is due only when such use is planned.
 */
export function furtherPurpose({ own, notice }: NoticeFacts): Judgement {
  if (own.length === 0) return notApplicable;
  const planned = own.flatMap(({ id, furtherPurpose: further }) =>
    further === null ? [] : [{ id, told: further.toldBeforehand }],
  );
  if (planned.length > 0) {
    return ofParts(
      planned.map(({ id, told }) => {
        const place = {
          type: 'activities',
          record: id,
          field: 'furtherPurpose/toldBeforehand',
        } as const;
        if (answered(told) === true) return full;
        return answered(told) === false ? none(place) : weak('only-implied', place);
      }),
    );
  }
  const place: FieldPlace = { type: 'notices', record: notice.id, field: 'changes' };
  if (notice.changes.state === 'notApplicable') return notApplicable;
  const changes = answered(notice.changes);
  if (changes === undefined || !areChangesTold(changes)) {
    return missing('changes-open', place, place);
  }
  return answered(changes.newPurposesToldBeforehand) === true
    ? satisfied
    : partial('changes-without-new-purposes', {
        ...place,
        field: 'changes/newPurposesToldBeforehand',
      });
}
