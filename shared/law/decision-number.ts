/**
 * The number of a Commission decision, in parts that languages write differently: `2010/87/EU` and
 * `2001/497/EC` (fi `EY`, sv `EG`) until 2014, `(EU) 2021/914` since 2015.
 */
export type DecisionNumber = {
  /** Year and number: `2021/914`. */
  readonly digits: string;
  /** Community after the number; `null` = new style, with `(EU)` before it. */
  readonly suffix: 'EC' | 'EU' | null;
};

/** The number as the English text writes it: `2010/87/EU`, `(EU) 2021/914`. */
export function englishDecisionNumber(number: DecisionNumber): string {
  return number.suffix === null ? `(EU) ${number.digits}` : `${number.digits}/${number.suffix}`;
}

/**
 * Year and number found in a text, whatever language wrote it: `2001/497` in `päätös 2001/497/EY`.
 *
 * @returns `undefined` when the text holds none.
 */
export function decisionDigits(text: string): string | undefined {
  return /\d{4}\/\d+/.exec(text)?.[0];
}
