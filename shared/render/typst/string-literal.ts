/** Characters with a meaning inside a Typst string, and those that a source file may not hold as they are. */
const special = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A text as a Typst string literal: the only form in which text of the user enters the source, so that
 * nothing in it can become markup or code.
 *
 * @param text Without lone surrogates.
 */
export function stringLiteral(text: string): string {
  return `"${text.replace(special, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
