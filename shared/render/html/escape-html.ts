/**
 * The characters that HTML reads as markup in text and in quoted attributes, and what stands for each.
 * A carriage return is among them because the parser would turn it into a line feed.
 */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as HTML that prints it literally, as content of an element or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}

/**
 * Text as a CSS string with its quotes. Everything but letters, digits and spaces of ASCII is written as
 * an escape, so that neither the string nor the style element around it can end early.
 */
export function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : cssEscape(character),
  );
  return `"${escaped.join('')}"`;
}

function cssEscape(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `;
}
