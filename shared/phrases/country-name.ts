import type { LanguageFormat } from './language-format.ts';

/**
 * The name of a country in the language, base form.
 *
 * @param code ISO 3166-1 alpha-2, upper case; `XK` for Kosovo.
 * @returns `undefined` when the code names no country.
 */
export function countryName(
  code: string,
  format: Pick<LanguageFormat, 'countries'>,
): string | undefined {
  return Object.hasOwn(format.countries, code) ? format.countries[code] : undefined;
}

/**
 * "In the country" as a finished phrase: "Suomessa", "på Island", "in the Netherlands".
 *
 * @returns `undefined` when the language has no such form for the country: the sentence must then do with
 *   the base form.
 */
export function inCountry(
  code: string,
  format: Pick<LanguageFormat, 'inCountries'>,
): string | undefined {
  return Object.hasOwn(format.inCountries, code) ? format.inCountries[code] : undefined;
}
