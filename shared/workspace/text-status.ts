import { strToU8 } from 'fflate';
import type { LocalizedText } from '#shared/model/localized-text.ts';
import { hashOf } from './hash.ts';

/** Length of a `sourceHash` in hexadecimal digits: enough to see a change, short enough to read in a file. */
const hashDigits = 16;

/**
 * What a translation remembers of the text that it was made from: the first 16 hexadecimal digits,
 * lower case, of the SHA-256 of the source text in UTF-8.
 */
export function sourceHash(sourceText: string): string {
  return hashOf(strToU8(sourceText)).slice(0, hashDigits);
}

/**
 * A text in one language, and whether it may be trusted. `missing`: there is none, and `text` is empty; a
 * document prints a placeholder, never another language. `stale`: the source text has changed since the
 * translation was made; it prints as it is, with a diagnostic.
 */
export type TextInLanguage = {
  readonly text: string;
  readonly status: 'present' | 'missing' | 'stale';
};

/**
 * The text of a field in a document's language.
 *
 * A translation without `sourceHash` is never stale: nobody has recorded what it was made from. Text that
 * consists of white space is missing.
 *
 * @param sourceLanguage Language that translations are made from: the first of the workspace's languages.
 */
export function textIn(
  localizedText: LocalizedText,
  language: string,
  sourceLanguage: string,
): TextInLanguage {
  const entry = localizedText[language];
  if (entry === undefined || entry.text.trim() === '') return { text: '', status: 'missing' };
  if (language === sourceLanguage || entry.sourceHash === undefined) {
    return { text: entry.text, status: 'present' };
  }
  const source = localizedText[sourceLanguage]?.text ?? '';
  const isStale = sourceHash(source) !== entry.sourceHash;
  return { text: entry.text, status: isStale ? 'stale' : 'present' };
}
