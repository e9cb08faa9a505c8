import type { Transfer } from '#shared/model/transfer.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { countryNameTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Inline, Origin } from '#shared/documents/tree.ts';
import { decisionWords, frameworkOf } from './decision-term.ts';
import type { NoticeContext } from './notice-context.ts';
import { isListed, type TransferRecipient } from './transfer-recipient.ts';

const law: Origin = { kind: 'law', law: 'adequacy' };

/**
 * Whether there is an adequacy decision for the countries of a transfer: Art. 13(1)(f). Derived from the
 * law at the day of the document where a country is known and the transfer names no decision itself; else
 * as the record states it.
 */
export function adequacySentences(
  context: NoticeContext,
  place: Place,
  transfer: Transfer,
  recipient: TransferRecipient,
): readonly (readonly Inline[])[] {
  const isTold = transfer.mechanisms.some(({ instrument }) => instrument === 'adequacy');
  const thirdCountries = recipient.countries
    .map((country, index) => ({ country, index }))
    .filter(({ country }) => isThirdCountry(country, context.asOf));
  const isDerived = context.content === 'derived' && thirdCountries.length > 0;
  if (!isDerived) return [stated(context, place, transfer)];
  if (isTold) return [];
  return thirdCountries.map(({ country, index }) => {
    const words = decided(context, country, recipient);
    if (thirdCountries.length === 1) return words;
    const field = `location/value/countries/${String(index)}/country`;
    const name = countryNameTerm(context, place, field, country);
    return say(context.phrases.common.labelled, { label: name, statement: words });
  });
}

function stated(context: NoticeContext, place: Place, transfer: Transfer): readonly Inline[] {
  if (transfer.adequacyAsStated.state !== 'answered') return [];
  const { stated: phrases } = context.phrases.transfers;
  return marked(
    sayPlain(phrases[transfer.adequacyAsStated.value]),
    originOf(place, 'adequacyAsStated'),
  );
}

function decided(
  context: NoticeContext,
  country: string,
  recipient: TransferRecipient,
): readonly Inline[] {
  const { transfers } = context.phrases;
  const row = adequacyAt(country, context.asOf);
  if (row === undefined) return marked(sayPlain(transfers.adequacyMissing), law);
  const decision = decisionWords(context, row.number, row.form, law);
  if (row.scope === null) return say(transfers.adequacyDecided, { decision });
  const framework = frameworkOf(row.number.digits);
  const isOut = framework !== undefined && isListed(recipient.party, framework.id) === false;
  return say(isOut ? transfers.adequacyNotCovering : transfers.adequacyLimited, { decision });
}
