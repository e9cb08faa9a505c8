import { rightsFor } from '#shared/law/rights.ts';
import { answered } from '#shared/model/answer.ts';
import type { Right, RightsSetting } from '#shared/model/rights-setting.ts';
import { covers } from '#shared/model/scope.ts';
import { hasArticle22Decision } from '#shared/checks/facts/decisions.ts';
import type { NoticeFacts, PlacedBasis } from '#shared/checks/facts/notice-facts.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, PointReason } from './judgement.ts';
import { asking, missing, notApplicable, partial, satisfied } from './judgement.ts';
import { basisQuestion } from './purpose-points.ts';

/** Rights whose telling Arts. 13(2)(b) and 14(2)(c) ask for. */
type ToldRight = Exclude<Right, 'withdrawal' | 'complaint' | 'automatedDecision'>;

/** Arts. 13(2)(b), 14(2)(c): a right that the legal bases give is told as a right. */
export function rightTold(facts: NoticeFacts, right: ToldRight): Judgement {
  const setting = facts.settingOf(right);
  if (setting !== undefined) return settingJudgement(facts, setting);
  const due = entitlement(facts, right);
  if (due === 'no') return notApplicable;
  const place = placeOfRights(facts);
  if (due === 'yes') {
    if (!facts.isAsStated) return satisfied;
    return isOptOutOnly(facts, right) ? partial('opt-out-only', place) : missing('not-told', place);
  }
  const question = basisQuestion(facts);
  return missing('basis-open', question, question);
}

function settingJudgement(facts: NoticeFacts, setting: RightsSetting): Judgement {
  const at = (field: string): FieldPlace => ({
    type: 'rightsSettings',
    record: setting.id,
    field,
  });
  if (setting.applicability.kind === 'doesNotApply' || setting.modality === 'never') {
    const isDue = setting.right !== 'all' && entitlement(facts, setting.right) === 'yes';
    if (!isDue) return notApplicable;
    return isForSome(facts, setting)
      ? partial('right-denied', at('scope'))
      : missing('right-denied', at('applicability'));
  }
  const weakness = weaknessOf(setting);
  if (weakness !== undefined) return partial(weakness, at('statedAs'));
  const narrowness = narrownessOf(facts, setting);
  if (narrowness !== undefined) return partial(narrowness, at('points'));
  const isLimited = setting.right !== 'portability' && !isForAll(facts, setting.right);
  return isLimited ? partial('told-for-some', at('scope/activities')) : satisfied;
}

/** Whether a setting speaks of some data or some purposes only. */
function isForSome({ own }: NoticeFacts, { scope }: RightsSetting): boolean {
  const { activities, dataCategories } = scope;
  return dataCategories.kind === 'only' || !own.every(({ id }) => covers(activities, id));
}

/** Whether the settings that give a right cover all own activities between them. */
function isForAll({ registers, own }: NoticeFacts, right: RightsSetting['right']): boolean {
  const given = registers
    .flatMap(({ rightsSettings }) => rightsSettings)
    .filter((setting) => setting.right === right && setting.modality !== 'never')
    .map(({ scope }) => scope.activities);
  return (
    given.some(({ kind }) => kind === 'notStated') ||
    own.every(({ id }) => given.some((activities) => covers(activities, id)))
  );
}

function weaknessOf({ statedAs, evidence }: RightsSetting): PointReason | undefined {
  if (statedAs.kind === 'promise') return 'promise-only';
  if (statedAs.kind === 'partOf') return 'part-of-another-right';
  const isImplied = evidence.some(({ field, manner }) => field === null && manner === 'implied');
  return isImplied ? 'only-implied' : undefined;
}

/** The point of the right to object that tells of processing on a basis: Art. 21(1). */
const objectionOn: Readonly<Partial<Record<string, string>>> = {
  e: 'objection.scope.publicInterest',
  f: 'objection.scope.legitimateInterest',
};

/** Objection told for direct marketing or other cases, and not for the bases that give it: Art. 21(1). */
function narrownessOf(facts: NoticeFacts, { right, points }: RightsSetting) {
  const told = points.filter((key) => key.startsWith('objection.scope.'));
  if (right !== 'objection' || told.length === 0) return undefined;
  const due = facts.bases.flatMap(({ basis }) => objectionOn[answered(basis.point) ?? ''] ?? []);
  if (due.every((key) => told.includes(key))) return undefined;
  const isMarketing = told.every((key) => key === 'objection.scope.directMarketing');
  return isMarketing ? ('opt-out-only' as const) : ('told-for-some' as const);
}

/** Whether the own processing gives a right: by a basis that is known, or perhaps by one that is open. */
function entitlement(facts: NoticeFacts, right: Right): 'yes' | 'no' | 'open' {
  if (facts.own.length === 0) return 'no';
  if (facts.bases.some((placed) => gives(placed, right))) return 'yes';
  const anyBasis = rightsFor('f').some((row) => row.right === right && row.reason === 'anyBasis');
  if (anyBasis || ['access', 'rectification', 'erasure', 'restriction'].includes(right)) {
    return 'yes';
  }
  if (
    right === 'objection' &&
    facts.own.some(({ directMarketing }) => directMarketing.length > 0)
  ) {
    return 'yes';
  }
  return facts.withoutBasis.length > 0 ? 'open' : 'no';
}

function gives({ activity, basis }: PlacedBasis, right: Right): boolean {
  const point = answered(basis.point);
  if (point === undefined) return false;
  const row = rightsFor(point).find((each) => each.right === right);
  switch (row?.applies) {
    case 'always':
    case 'limited':
      return true;
    case 'onCondition':
      return row.conditions.some((condition) => {
        switch (condition) {
          case 'directMarketing':
            return activity !== null && activity.directMarketing.length > 0;
          case 'researchOrStatistics':
            return basis.article9.includes('j');
          case 'explicitConsentToSpecialCategories':
            return basis.article9.includes('a');
          case 'solelyAutomatedDecision':
            return activity !== null && hasArticle22Decision(activity);
          case 'automatedMeansAndProvidedData':
            return true;
        }
      });
    case 'never':
    case undefined:
      return false;
  }
}

function isOptOutOnly({ own }: NoticeFacts, right: ToldRight): boolean {
  return (
    right === 'objection' &&
    own.some(({ directMarketing }) => directMarketing.some(({ optOuts }) => optOuts.length > 0))
  );
}

/** Arts. 13(2)(d), 77: complaint to a supervisory authority. A scheme or the controller's own desk is none. */
export function complaint(facts: NoticeFacts, isAuthority: (party: string) => boolean): Judgement {
  const setting = facts.settingOf('complaint');
  if (setting === undefined) {
    return facts.isAsStated ? missing('not-told', placeOfRights(facts)) : satisfied;
  }
  const place: FieldPlace = {
    type: 'rightsSettings',
    record: setting.id,
    field: 'complaint/authorities',
  };
  if (setting.statedAs.kind === 'promise') {
    return partial('promise-only', { ...place, field: 'statedAs' });
  }
  const bodies = setting.complaint?.authorities ?? [];
  const isHeard = bodies.every((body) => body.kind !== 'party' || isAuthority(body.party));
  if (isHeard) return satisfied;
  return bodies.some((body) => body.kind !== 'party' || isAuthority(body.party))
    ? satisfied
    : missing('not-an-authority', place);
}

/** Art. 21(4): where the right to object exists, it is told clearly and apart from everything else. */
export function objectionSeparate(facts: NoticeFacts): Judgement {
  const setting = facts.settingOf('objection');
  const due = entitlement(facts, 'objection');
  if (due === 'no') return notApplicable;
  if (setting === undefined) {
    if (!facts.isAsStated && due === 'yes') return satisfied;
    const judgement = missing('not-told', placeOfRights(facts));
    return due === 'open' ? asking(judgement, basisQuestion(facts)) : judgement;
  }
  const placement = answered(setting.objectionPlacement);
  if (placement === 'setApart') return satisfied;
  if (placement === undefined && !facts.isAsStated) return satisfied;
  return partial('not-set-apart', {
    type: 'rightsSettings',
    record: setting.id,
    field: 'objectionPlacement',
  });
}

/** Where a notice lacks a right: the notice as a whole. */
export function placeOfRights(facts: NoticeFacts): FieldPlace {
  return { type: 'notices', record: facts.notice.id, field: 'registers' };
}
