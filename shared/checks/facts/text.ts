import type { LawReference } from '#shared/model/legal-basis.ts';
import type { LocalizedText, Wording } from '#shared/model/localized-text.ts';

/** Whether a text says anything in any language. */
export function hasText(text: LocalizedText | undefined): boolean {
  for (const language in text) if (text[language]?.text.trim() !== '') return true;
  return false;
}

/** Whether a wording says anything; an item of the vocabulary does. */
export function hasWording(wording: Wording | null): boolean {
  if (wording === null) return false;
  return 'item' in wording || hasText(wording.text);
}

/** Whether a law can be told from others: by its act in the tables, or by its name. */
export function isNamedLaw({ actId, act }: LawReference): boolean {
  return actId !== undefined || hasText(act);
}
