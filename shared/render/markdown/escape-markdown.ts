/**
 * What CommonMark, tables and footnotes of GFM, and the mathematics of forges read as markup wherever it
 * stands in a line. The last ones break addresses, which GFM would turn into links and read without escapes.
 * A pattern that could go on in the next piece of text counts at the end of a piece as well.
 */
const markup: readonly RegExp[] = [
  /[\\`*_[\]<|~$@]/,
  /&(?=[A-Za-z#]|$)/,
  /!(?=\[|$)/,
  /^:|(?<=^\w*|[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Xx][Mm][Pp]{2}):(?=\/|$)/,
  /^\.(?=[0-9A-Za-z])|(?<=[Ww]{3})\./,
  /(?<=^|\s)#/,
];

const anyMarkup = new RegExp(markup.map((pattern) => pattern.source).join('|'), 'g');

/** Text as Markdown that prints it literally inside a line; `atLineStart` does the rest. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(anyMarkup, '\\$&');
}

/**
 * A line of inline Markdown as it may stand at the start of a block: without indentation, which could make
 * it code, and with escapes before what would make it a heading, list, quotation, rule or table.
 */
export function atLineStart(line: string): string {
  return line
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/^[>+=:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** An address as the target of a link. */
export function targetMarkdown(url: string): string {
  const encoded = url
    .replace(/[\s\\<>|]/g, (character) => encodeURIComponent(character))
    .replace(/&/g, '&amp;');
  return /[()*_~[\]`]/.test(encoded) ? `<${encoded}>` : encoded;
}

/** A character as a reference, which is punctuation to the rules of emphasis. */
export function characterReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0xfffd).toString(16)};`;
}
