import fc from 'fast-check';

const markup = '"\'\\#$@*_`~^<>[](){}|&;%=+-./:!?\u00a0\u00ad\u200b\u200d';
const direction = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Array.from('aäöåéß Ωжð’–…€0129')) },
  { weight: 4, arbitrary: fc.constantFrom(...Array.from(markup)) },
  { weight: 1, arbitrary: fc.constantFrom(...Array.from(direction)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0301', '\u0308', '\u20d7', '\ufe0f', '→', '☐', '☺', '𝐀'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('😀', '漢', '字', 'ש', 'ع', '👩‍⚕️', '\u0000', '\ufeff', '\ue000'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);

/** Any Unicode text without lone surrogates: markup of every format, combining, bidi and astral characters. */
export const anyText = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(''));
