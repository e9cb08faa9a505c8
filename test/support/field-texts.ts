import fc from 'fast-check';
import { anyText } from './any-text.ts';
import { printableText } from './printable-text.ts';
import type { FieldTexts } from './text-workspace.ts';

/** Characters that are refused when a file is read. */
const refused = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff\ud800-\udfff]/gu;

/** What formats, sentences and this program itself read as more than text. */
const harmful = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style>',
    '<!--',
    ']]>',
    '</w:t>',
  ],
  ...[
    '#let x = 1',
    '#import "@preview/x:1.0.0"',
    '$x$',
    '@ref',
    '\\',
    '\\\\',
    '"',
    '#"',
    '`',
    '```',
  ],
  ...[
    '](javascript:alert(1))',
    '![x](y)',
    '<javascript:alert(1)>',
    'javascript:alert(1)',
    '[x]: y',
  ],
  ...[
    '[[',
    ']]',
    '[[x',
    '[[x]]',
    '[[x]',
    '{',
    '}',
    '{page}',
    '${1}',
    '%1',
    '__proto__',
    '((',
    ')]',
  ],
  ...['=1+1', '- ', '1. ', '| ', '\t', '…', '.', ':', '?', 'www.a.example', 'a@b.example'],
];

/** Any text that a file may hold and that is not blank. */
const fieldText = fc
  .oneof(
    printableText(),
    anyText,
    fc
      .array(fc.constantFrom(...harmful, 'ä', ' '), { minLength: 1, maxLength: 5 })
      .map((all) => all.join('')),
  )
  .map((value) => value.replace(refused, '').replaceAll('\n', ' ').trim())
  .filter((value) => value !== '');

/** Addresses that a person may write into a link: some lead out of the document, some must not. */
const linkTarget = fc.oneof(
  fc.constantFrom(
    ...[
      'https://a.example/ehdot',
      'http://a.example/?a=1&b=<2>',
      'mailto:a@b.example',
      'tel:+358291234',
    ],
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
    ],
    ...[
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//a.example',
    ],
    ...['\\\\server\\share', '#general', 'https:a', '../x', 'ms-word:ofe|u|https://a.example'],
  ),
  fieldText,
  fieldText.map((value) => `https://a.example/${value}`),
);

/** Any texts for the fields of a small workspace. */
export const fieldTexts: fc.Arbitrary<FieldTexts> = fc.record({
  register: fieldText,
  purpose: fieldText,
  party: fieldText,
  clause: fieldText,
  linkLabel: fieldText,
  linkTarget,
  contact: fc.oneof(linkTarget, fc.constant('')),
});

/**
 * Any texts that a reader of PDF files gives back in the order in which they were written: what stands in
 * a table fits on a line, because lines of cells that go on overleaf are read after those beside them.
 */
export function fieldTextsInPdf(
  isReadInOrder: (text: string) => boolean,
): fc.Arbitrary<FieldTexts> {
  return fieldTexts
    .filter((texts) => Object.values(texts).every(isReadInOrder))
    .map((texts) => ({
      ...texts,
      party: Array.from(texts.party).slice(0, 20).join(''),
      contact: Array.from(texts.contact).slice(0, 20).join(''),
    }));
}
