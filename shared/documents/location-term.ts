import type { Location } from '#shared/model/location.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { text } from './inline.ts';
import { withOrigin } from './localized.ts';
import { say, sayPlain } from './say.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';

/** Where something is, as words: countries with their places, the EEA, outside it, or anywhere. */
export function locationTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  location: Location,
): Term {
  const origin = originOf(place, field);
  const { common } = context.phrases;
  switch (location.kind) {
    case 'countries':
      return joinTerms(
        location.countries.map((entry, index) =>
          countryTerm(context, place, `${field}/countries/${String(index)}`, entry),
        ),
        context.phrases.format,
      );
    case 'eea':
      return withOrigin(plainTerm(sayPlain(common.eea)), origin);
    case 'outsideEea':
      return withOrigin(plainTerm(sayPlain(common.outsideEea)), origin);
    case 'anywhere':
      return withOrigin(plainTerm(sayPlain(common.anywhere)), origin);
  }
}

/** The name of a country as a term; `inessive` is "in the country" where the language has such a form. */
export function countryNameTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  code: string,
): Term {
  const { format } = context.phrases;
  const origin = [originOf(place, field)];
  const inessive = format.inCountries[code];
  return {
    base: [text(countryName(code, format) ?? code, origin)],
    forms: inessive === undefined ? {} : { inessive: [text(inessive, origin)] },
    isName: true,
  };
}

function countryTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  entry: Extract<Location, { kind: 'countries' }>['countries'][number],
): Term {
  const country = countryNameTerm(context, place, `${field}/country`, entry.country);
  const details = [
    { field: `${field}/place`, words: entry.place },
    { field: `${field}/region`, words: entry.region },
  ].flatMap((detail) =>
    detail.words === undefined || detail.words === ''
      ? []
      : [plainTerm([text(detail.words, [originOf(place, detail.field)])])],
  );
  if (details.length === 0) return country;
  const inPlace = joinTerms(details, { lists: { and: comma, or: comma } });
  return plainTerm(say(context.phrases.common.placeInCountry, { country, place: inPlace }));
}

const comma = { pair: ', ', start: ', ', middle: ', ', end: ', ' };
