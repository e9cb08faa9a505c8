import type { LocalizedText, Wording } from '#shared/model/localized-text.ts';

/** Whether a text says anything in any language. */
export function hasText(text: LocalizedText | undefined): boolean {
  return text !== undefined && Object.values(text).some((entry) => entry.text.trim() !== '');
}

/** Whether a wording says anything; an item of the vocabulary does. */
export function hasWording(wording: Wording | null): boolean {
  if (wording === null) return false;
  return 'item' in wording || hasText(wording.text);
}

/** The words of a text for a finding: in the first of the languages that has any. Never printed in documents. */
export function anyText(text: LocalizedText): string {
  return Object.values(text).find((entry) => entry.text.trim() !== '')?.text ?? '';
}
