import { countries } from './countries.ts';

/** Islands and groups of islands, which take "på" where other countries take "i". */
const islands = new Set(
  'AG AI AW AX BB BL BM BS BV CC CK CU CW CX CY DM FJ FK FO GD GG GL GP GS GU HM HT IM IS JE JM KM KN KY LC LK MF MG MH MP MQ MS MT MU MV NF NR NU PH PM PN PR RE SB SC SH SJ SX TC TO TT TV UM VC VG VI WS'.split(
    ' ',
  ),
);

/** "In the country": "i Finland", "på Island". */
export const inCountries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(countries).map(([code, name]) => [
    code,
    `${islands.has(code) ? 'på' : 'i'} ${name}`,
  ]),
);
