import { answered } from '#shared/model/answer.ts';
import type { LocalizedText } from '#shared/model/localized-text.ts';
import type { RightsSetting } from '#shared/model/rights-setting.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import { hasText } from '#shared/checks/facts/text.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement } from './judgement.ts';
import { missing, notApplicable, partial, satisfied } from './judgement.ts';
import { basisQuestion } from './purpose-points.ts';
import { placeOfRights } from './rights-points.ts';

/**
 * Arts. 13(2)(c), 7(3): withdrawal at any time, and that earlier processing stays lawful; told as a right or
 * beside the consent.
 */
export function consentWithdrawal(facts: NoticeFacts): Judgement {
  const setting = facts.settingOf('withdrawal');
  if (setting !== undefined && setting.applicability.kind !== 'doesNotApply') {
    return asRight(facts, setting);
  }
  const rests = facts.bases.some(
    ({ basis }) => answered(basis.point) === 'a' || basis.article9.includes('a'),
  );
  if (rests) return facts.isAsStated ? besideConsent(facts) : satisfied;
  const question = basisQuestion(facts);
  return question === null ? notApplicable : missing('basis-open', question, question);
}

function asRight(facts: NoticeFacts, { id, points }: RightsSetting): Judgement {
  if (!facts.isAsStated && points.length === 0) return satisfied;
  const isEarlierTold =
    points.includes('withdrawal.lawfulnessBefore') ||
    toldConsents(facts).some(({ effect }) => speaksOfLawfulness(effect));
  return points.includes('withdrawal.anyTime') && isEarlierTold
    ? satisfied
    : partial('earlier-lawfulness-not-told', {
        type: 'rightsSettings',
        record: id,
        field: 'points',
      });
}

function besideConsent(facts: NoticeFacts): Judgement {
  const told = toldConsents(facts);
  const [first] = told;
  if (first === undefined) return missing('not-told', placeOfRights(facts));
  return told.some(({ effect }) => speaksOfLawfulness(effect))
    ? satisfied
    : partial('earlier-lawfulness-not-told', first.place);
}

type ToldConsent = { readonly effect: LocalizedText; readonly place: FieldPlace };

/** Consents beside which a text tells how they are withdrawn or marketing is cancelled, with what it says of the effect. */
function toldConsents({ own }: NoticeFacts): readonly ToldConsent[] {
  return own.flatMap((activity) => {
    const at = (field: string): FieldPlace => ({ type: 'activities', record: activity.id, field });
    const consents = activity.consents
      .filter(({ withdrawal }) => hasText(withdrawal))
      .map(({ id, effectOfWithdrawal }) => ({
        effect: effectOfWithdrawal,
        place: at(`consents/${id}/effectOfWithdrawal`),
      }));
    const marketing = activity.directMarketing
      .filter(
        ({ permission, optOuts }) =>
          answered(permission) === 'priorConsent' && optOuts.some(({ how }) => hasText(how)),
      )
      .map(({ id, effect }) => ({ effect, place: at(`directMarketing/${id}/effect`) }));
    return [...consents, ...marketing];
  });
}

/** Whether words on a withdrawal speak of what was lawful before it, in the terms of Art. 7(3). */
function speaksOfLawfulness(text: LocalizedText): boolean {
  return Object.values(text).some((each) => /lainmukai|lagligh|lawful/i.test(each.text));
}
