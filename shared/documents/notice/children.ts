import type { Register } from '#shared/model/register.ts';
import { answered } from '#shared/model/answer.ts';
import { consentAgeAt } from '#shared/law/national.ts';
import { paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { countryNameTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** Whether children are addressed, from what age they consent themselves, and who does for them: Art. 8. */
export function buildChildrenSection(context: NoticeContext): Section | null {
  const blocks = context.registers
    .filter((register) => isVisible(register, context, 'children'))
    .map((register) => childrenSentences(context, register))
    .filter((words) => words.length > 0)
    .map((words): Block => paragraph(words));
  return noticeSectionOf(context, 'children', context.phrases.children.heading, blocks);
}

function childrenSentences(context: NoticeContext, register: Register): readonly Inline[] {
  const phrases = context.phrases.children;
  const { addressed, knowinglyCollected } = register.children;
  const place = placeOf('registers', register);
  const yesNo = (
    answer: typeof addressed,
    field: string,
    [yes, no]: readonly [typeof phrases.addressed, typeof phrases.addressed],
  ): readonly Inline[] =>
    answer.state === 'answered'
      ? marked(sayPlain(answer.value ? yes : no), originOf(place, `children/${field}`))
      : [];
  const isCollected = answered(knowinglyCollected) === true;
  const isLeftOut = isCollected && answered(addressed) === false;
  return sentences(
    isLeftOut ? [] : yesNo(addressed, 'addressed', [phrases.addressed, phrases.notAddressed]),
    yesNo(knowinglyCollected, 'knowinglyCollected', [phrases.collected, phrases.notCollected]),
    ageLimit(context, register),
    ...parentalConsent(context, register),
  );
}

function ageLimit(context: NoticeContext, register: Register): readonly Inline[] {
  const limit = register.children.ageLimit;
  if (limit.state !== 'answered') return [];
  const phrases = context.phrases.children;
  const place = placeOf('registers', register);
  const origin = originOf(place, 'children/ageLimit/value');
  if (limit.value.kind === 'own') {
    const years = [
      text(String(limit.value.years), [originOf(place, 'children/ageLimit/value/years')]),
    ];
    return say(phrases.ownAge, { years });
  }
  const code = context.country ?? context.workspace.settings.defaultCountry;
  const age = consentAgeAt(code, context.asOf);
  if (age === undefined) return marked(sayPlain(phrases.nationalAge), origin);
  const country = countryNameTerm(
    context,
    { type: 'workspace', record: 'settings' },
    'defaultCountry',
    code,
  );
  return marked(say(phrases.nationalAgeIn, { country, years: String(age.age) }), origin);
}

function parentalConsent(
  context: NoticeContext,
  register: Register,
): readonly (readonly Inline[])[] {
  const consent = register.children.parentalConsent;
  if (consent.state !== 'answered') return [];
  const phrases = context.phrases.children;
  const place = placeOf('registers', register);
  const field = 'children/parentalConsent/value';
  const how = consent.value.verification;
  return [
    marked(sayPlain(phrases.parentalConsent), originOf(place, field)),
    isGiven(how)
      ? say(phrases.verification, { how: localized(context, place, `${field}/verification`, how) })
      : [],
  ];
}
