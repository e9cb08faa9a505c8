import type { Party } from '#shared/model/party.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import { type DocumentContext, originOf, type Place, placeOf } from './context.ts';
import { text } from './inline.ts';
import { formsOf, isGiven, localized, withOrigin, wordingTerm } from './localized.ts';
import { say, sayPlain } from './say.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';

/**
 * The name of a party: legal name, or trade name where it has no other. Never translated, but inflected if its
 * forms are known. Somebody known by a title alone is called by it.
 */
export function partyName(context: DocumentContext, party: Party): Term {
  const isNameless = (party.legalName + party.tradeName).trim() === '';
  if (isNameless && party.title !== undefined && isGiven(party.title)) {
    return plainTerm(localized(context, placeOf('parties', party), 'title', party.title));
  }
  const field = party.legalName === '' ? 'tradeName' : 'legalName';
  const origin = [originOf(placeOf('parties', party), field)];
  const name = party[field];
  return {
    base: [text(name, origin)],
    forms: formsOf(context, party.nameForms, origin),
    isName: true,
  };
}

/** A party, group or class as words. Somebody who is not named is called just that. */
export function partyTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  reference: PartyRef,
): Term {
  const origin = originOf(place, field);
  switch (reference.kind) {
    case 'party':
      return withOrigin(partyName(context, context.index.party(reference.party)), origin);
    case 'group':
      return groupTerm(context, place, field, reference);
    case 'class':
      return classTerm(context, place, field, reference);
    case 'notStated':
      return withOrigin(plainTerm(sayPlain(context.phrases.common.notNamed)), origin);
  }
}

/** Whoever receives data, as words: as `partyTerm`, but an unnamed one is called a recipient. */
export function recipientRefTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  reference: PartyRef,
): Term {
  if (reference.kind !== 'notStated') return partyTerm(context, place, field, reference);
  const words = sayPlain(context.phrases.common.notNamedRecipient);
  return withOrigin(plainTerm(words), originOf(place, field));
}

/** Several parties as one term: "a, b and c". */
export function partyTerms(
  context: DocumentContext,
  place: Place,
  field: string,
  references: readonly PartyRef[],
): Term {
  const terms = references.map((reference, index) =>
    partyTerm(context, place, `${field}/${String(index)}`, reference),
  );
  return joinTerms(terms, context.phrases.format);
}

function groupTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  reference: Extract<PartyRef, { kind: 'group' }>,
): Term {
  if (reference.wording !== undefined) {
    return wordingTerm(context, place, `${field}/wording`, reference.wording);
  }
  const parent = partyName(context, context.index.party(reference.parent));
  const words = say(context.phrases.common.groupOf, { parent });
  return withOrigin(plainTerm(words), originOf(place, field));
}

function classTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  reference: Extract<PartyRef, { kind: 'class' }>,
): Term {
  const whole = wordingTerm(context, place, `${field}/class`, reference.class);
  if (reference.examples.length === 0) return whole;
  const examples = reference.examples.map((example, index) =>
    wordingTerm(context, place, `${field}/examples/${String(index)}`, example),
  );
  return plainTerm(
    say(context.phrases.common.examples, {
      whole,
      examples: joinTerms(examples, context.phrases.format),
    }),
  );
}
