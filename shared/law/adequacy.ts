import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { AdequacyRow, AdequateOrganisation } from './adequacy-row.ts';
import { isThirdCountry } from './countries.ts';
import { adequacyRows } from './data/adequacy-rows.ts';
import { decisionDigits } from './decision-number.ts';
import { holdsOn } from './law-row.ts';

/** Every adequacy decision, annulled and superseded ones too. */
export const adequacyDecisions: readonly AdequacyRow[] = adequacyRows;

/**
 * The adequacy decision that covers transfers to a country on a given day, if any.
 *
 * Covers partial decisions too: when `scope` is not `null`, the caller must ask `questions` before relying
 * on it (certified recipients only, commercial organisations only). A whole-country decision may still
 * leave out a use, which is a question of its own (the United Kingdom: immigration control).
 *
 * @param country ISO 3166-1 alpha-2, upper case. EEA countries are not third countries: `undefined`.
 * @param asOf Calendar day in the document's time, never "now".
 * @returns `undefined` when no decision applied on that day, also when one was annulled before it.
 * @see Art. 45(3) and 45(9) GDPR; sources per row in `data/adequacy-rows.ts`.
 */
export function adequacyAt(country: string, asOf: IsoDate): AdequacyRow | undefined {
  if (!isThirdCountry(country, asOf)) return undefined;
  return adequacyDecisions.find(
    (row) =>
      row.recipient.kind === 'country' && row.recipient.country === country && holdsOn(row, asOf),
  );
}

/** The adequacy decision that covers an international organisation on a given day, if any. */
export function adequacyOfOrganisationAt(
  organisation: AdequateOrganisation,
  asOf: IsoDate,
): AdequacyRow | undefined {
  return adequacyDecisions.find(
    (row) =>
      row.recipient.kind === 'organisation' &&
      row.recipient.organisation === organisation &&
      holdsOn(row, asOf),
  );
}

/**
 * The rows of the decision that a text names, oldest first; several when it was prolonged.
 *
 * @param text Anything that holds the number: `(EU) 2023/1795`, `2000/520/EY`.
 */
export function adequacyDecisionsNamed(text: string): readonly AdequacyRow[] {
  const digits = decisionDigits(text);
  return adequacyDecisions.filter((row) => row.number.digits === digits);
}
