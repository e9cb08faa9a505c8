import fc from 'fast-check';

/** What output formats read as markup, and characters that get lost or joined. */
const awkward = [
  ...Array.from('<>&"\'`*_~^|[](){}#+-=!\\/.:;,@$%€'),
  ...['<!--', '-->', ']]>', '</style>', '</script>', '&amp;', '&#39;', '&copy', '://', 'www.'],
  ...['http://a.example/x_y', 'a_b@c.example', '1.', '1)', '- ', '> ', '# ', '```', '~~~', '***'],
  ...['![', '](', '[^1]', '[x]', '---', '===', '<br>', '\\|', '  ', '\t', '\u00a0', '\u00ad'],
  ...['e\u0301', '\u202b', '\u202c', '\u200f', '\u{1f600}', '漢', 'ä', 'Š', '’', '–', '×'],
];

/**
 * Any text that a record may hold: all of Unicode but control characters other than the tab, lone
 * surrogates and U+FEFF, which are refused when read, and noncharacters, which Markdown may not name by
 * number; rich in what formats take for markup.
 */
export function printableText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...awkward) },
    { weight: 2, arbitrary: fc.constantFrom(...Array.from('abcäö 19')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => withoutNoncharacters(pieces.join('').replace(refused, '')))
    .filter((text) => text.trim() !== '');
}

const refused = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufeff]/g;

/** The last two code points of every plane and U+FDD0 to U+FDEF, which Unicode never assigns. */
function withoutNoncharacters(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return (code & 0xfffe) !== 0xfffe && (code < 0xfdd0 || code > 0xfdef);
    })
    .join('');
}
