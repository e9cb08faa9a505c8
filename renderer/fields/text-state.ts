import { textIn } from '#shared/workspace/text-status.ts';
import type { LocalizedText } from '#shared/model/localized-text.ts';

/** How far a text has come in a language. */
export type TextState = 'missing' | 'draft' | 'reviewed' | 'stale';

/** The state of a text in a language: `stale` once the source has changed since it was translated. */
export function textState(text: LocalizedText, language: string, source: string): TextState {
  const { status } = textIn(text, language, source);
  if (status !== 'present') return status;
  return text[language]?.status === 'reviewed' ? 'reviewed' : 'draft';
}
