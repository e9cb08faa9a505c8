import type { LocalizedText } from '#shared/model/localized-text.ts';

/** A fee for requests, or requests free of charge only now and then, as the law before 2018 had it. */
export const fee =
  /maksua? peritään|peritään maksu|perimme maksun|maksullinen|maksullisia|kerran vuodessa|tar (vi )?ut en avgift|avgift tas ut|mot (en )?avgift|avgiftsbelagd|en gång per (kalender)?år|en gång om året|charge a fee|fee is charged|for a fee|subject to a fee|once a year|once per year/i;

/** The cases in which Art. 12(5) allows a fee, and further copies, Art. 15(3). */
export const feeAllowed =
  /perusteetto|kohtuutto|toistuv|lisäjäljenn|useampia jäljenn|ogrundad|orimlig|repetitiv|ytterligare kopi|fler kopior|unfounded|excessive|repetitive|further cop|additional cop/i;

/** Requests that have to be signed, or made in person, as the law before 2018 had it. */
export const formalRequest =
  /allekirjoite(t|ta)|allekirjoitus|omakätisesti|henkilökohtaisesti (rekisterinpitäjän|toimipaik|toimistos|paikan)|undertecknad|personligt besök|personligen hos|in writing and signed|signed (in )?(writing|letter|request|form)|(request|letter|form) must be signed|\bin person\b/i;

/** Ways that spare people the signature and the visit. */
export const easyRequest =
  /sähköpost|sähköise|verkkopalvelu|asiointipalvelu|e-post|elektronisk|e-?mail|electronic|online/i;

/** Whether a text is one of those of which rules of their own tell: fees, and formal requests. */
export function isToldAsRequest(text: LocalizedText): boolean {
  return Object.values(text).some(
    (entry) =>
      (fee.test(entry.text) && !feeAllowed.test(entry.text)) ||
      (formalRequest.test(entry.text) && !easyRequest.test(entry.text)),
  );
}
