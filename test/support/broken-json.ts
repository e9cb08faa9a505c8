import { activity, smallJson } from './small-file.ts';
import { json, utf8, type BrokenFiles } from './broken-file.ts';

/** Files that are no JSON, or hold more or other characters than they may. */
export const brokenJson: BrokenFiles = {
  'an empty file': { bytes: utf8(''), code: 'not-a-workspace', place: '/' },
  'plain text': { bytes: utf8('Hei maailma'), code: 'not-a-workspace', place: '/' },
  '50 MB of nonsense': {
    bytes: () => new Uint8Array(50_000_000).map((_, index) => (index * 7919) % 251),
    code: 'not-a-workspace',
    place: '/',
  },
  '50 MB of nonsense after a brace': {
    bytes: () => new Uint8Array(50_000_000).fill(0x78).fill(0x7b, 0, 1),
    code: 'invalid-json',
    place: '/',
  },
  'JSON that breaks off': {
    bytes: () => smallJson().subarray(0, 150),
    code: 'invalid-json',
    place: '/',
  },
  'JSON with a comma too many': {
    bytes: utf8('{\n  "format": "seloste",\n}'),
    code: 'invalid-json',
    place: '/',
  },
  'bytes that are not UTF-8': {
    bytes: () => new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d]),
    code: 'invalid-encoding',
    place: '/',
  },
  'JSON of more than 100 levels': {
    bytes: utf8(`{"format":"seloste","x":${'['.repeat(100)}${']'.repeat(100)}}`),
    code: 'too-deep',
    place: '/',
  },
  'ten million opened brackets': {
    bytes: utf8(`{"x":${'['.repeat(10_000_000)}`),
    code: 'too-deep',
    place: '/',
  },
  'more values than a workspace can have': {
    bytes: utf8(`{"x":[${'0,'.repeat(20_000_001)}0]}`),
    code: 'too-many-values',
    place: '/',
  },
};

/** Characters that no text may hold. */
export const brokenTexts: BrokenFiles = Object.fromEntries(
  ['\u0000', '\u0008', '\u001b', '\u007f', '\u0085', '\ufeff', '\uffff'].map((character) => [
    `the character ${JSON.stringify(character)}`,
    {
      bytes: json(activity({ name: { fi: { text: `a${character}b` } } })),
      code: 'forbidden-character',
      place: '/activities/0/name/fi/text',
    },
  ]),
);

/** The same where JSON itself would allow them. */
export const brokenEscapes: BrokenFiles = {
  'a lone surrogate': {
    bytes: utf8('{"format":"seloste","settings":{"name":"a\\ud800b"}}'),
    code: 'forbidden-character',
    place: '/settings/name',
  },
  'a carriage return': {
    bytes: json(activity({ remark: 'one\r\ntwo' })),
    code: 'carriage-return',
    place: '/activities/0/remark',
  },
  'a control character in a key': {
    bytes: utf8('{"format":"seloste","settings":{"na\\u0007me":"a"}}'),
    code: 'forbidden-character',
    place: '/settings/na<U+0007>me',
  },
};
