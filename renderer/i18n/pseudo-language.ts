/** What a system is set to by somebody who tests: words that show what is not translated or has no room. */
export const pseudoTag = 'qps';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A text in brackets, four tenths longer, with its placeholders and its names of keys left alone. */
export function pseudoText(text: string): string {
  const written = text
    .split(/(\{\{\w+\}\}|<\/?\w+>)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[aeiou]/gi, (letter) => accented[letter] ?? letter),
    )
    .join('');
  return `[[${written}${'~'.repeat(Math.ceil(text.length * 0.4))}]]`;
}

/** The words of every namespace as the pseudo-language has them. */
export function pseudoWords(
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([namespace, texts]) => [
      namespace,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)])),
    ]),
  );
}
