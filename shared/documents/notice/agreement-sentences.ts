import type { Disclosure } from '#shared/model/disclosure.ts';
import { isVisible, originOf, type Place } from '#shared/documents/context.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/** What a notice tells of the agreement with a processor: that there is one, and that it is watched. Art. 28(1) and (3). */
export function agreementSentences(
  context: NoticeContext,
  place: Place,
  disclosure: Disclosure,
): readonly (readonly Inline[])[] {
  const agreement = disclosure.processorAgreement;
  if (agreement === null || !isVisible(disclosure, context, 'processorAgreement')) return [];
  const field = 'processorAgreement';
  const { recipients } = context.phrases;
  const isOne = disclosure.recipient.kind === 'party';
  const isSeparate = agreement.separate.state === 'answered' && agreement.separate.value;
  const isInPlace = agreement.inPlace.state === 'answered' && agreement.inPlace.value;
  const existence = isSeparate
    ? marked(
        sayPlain(isOne ? recipients.agreement : recipients.separateAgreement),
        originOf(place, `${field}/separate`),
        originOf(place, `${field}/inPlace`),
      )
    : [];
  const plain =
    isInPlace && !isSeparate
      ? marked(sayPlain(recipients.agreement), originOf(place, `${field}/inPlace`))
      : [];
  return [
    existence,
    plain,
    oversight(context, place, agreement),
    localized(context, place, `${field}/statement`, agreement.statement, disclosure.links),
  ];
}

function oversight(
  context: NoticeContext,
  place: Place,
  agreement: NonNullable<Disclosure['processorAgreement']>,
): readonly Inline[] {
  if (agreement.oversight.state !== 'answered') return [];
  const { value } = agreement.oversight;
  const field = 'processorAgreement/oversight';
  return isGiven(value)
    ? localized(context, place, `${field}/value`, value)
    : marked(sayPlain(context.phrases.recipients.oversight), originOf(place, field));
}
