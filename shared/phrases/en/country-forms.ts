import { countries } from './countries.ts';

/** Countries whose name takes the definite article in running text. */
const withArticle = new Set(
  'AE AX BQ BS CC CF CK DO FK FO GB GM HM IM IO KM KY MH MP MV NL PH PN SB SC TC TF UM US VG VI'.split(
    ' ',
  ),
);

/** "In the country": "in Finland", "in the Netherlands". */
export const inCountries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(countries).map(([code, name]) => [
    code,
    `in ${withArticle.has(code) ? 'the ' : ''}${name}`,
  ]),
);
