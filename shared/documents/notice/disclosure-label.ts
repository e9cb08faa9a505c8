import type { Disclosure } from '#shared/model/disclosure.ts';
import { isVisible, originOf, type Place } from '#shared/documents/context.ts';
import { withOrigin } from '#shared/documents/localized.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { recipientRefTerm } from '#shared/documents/party-term.ts';
import { systemTerm } from '#shared/documents/record-term.ts';
import { say } from '#shared/documents/say.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import type { NoticeContext } from './notice-context.ts';

/** The recipient with its country; the receiving system where nobody is named. */
export function recipientLabel(context: NoticeContext, place: Place, disclosure: Disclosure): Term {
  const name = recipientName(context, place, disclosure);
  const { location } = disclosure;
  if (location.state !== 'answered' || !isVisible(disclosure, context, 'location')) return name;
  if (hasDetails(disclosure)) return name;
  const where = locationTerm(context, place, 'location/value', location.value);
  const words = say(context.phrases.recipients.located, { recipient: name, location: where });
  return { ...plainTerm(words), isName: name.isName };
}

function recipientName(context: NoticeContext, place: Place, disclosure: Disclosure): Term {
  const { recipient, system } = disclosure;
  if (recipient.kind === 'notStated' && system !== null) {
    return withOrigin(systemTerm(context, context.index.system(system)), originOf(place, 'system'));
  }
  return recipientRefTerm(context, place, 'recipient', recipient);
}

/** Places and hosting regions stand in a sentence of their own: too much for a label. */
export function hasDetails({ location }: Disclosure): boolean {
  return (
    location.state === 'answered' &&
    location.value.kind === 'countries' &&
    location.value.countries.some(({ place, region }) => (place ?? '') + (region ?? '') !== '')
  );
}
