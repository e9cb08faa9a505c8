import type { DesktopFailure } from '#shared/contract/desktop.ts';
import { desktopFailuresIn } from '#shared/messages/desktop.ts';
import { fillIn, type Sentences, type UiLanguage } from '#shared/messages/messages.ts';

/** A failure as a person reads it: what it is called; what happened, what is safe and what to do. */
export type FailureWords = { readonly title: string; readonly text: string };

/** What the machine could not do, in words. */
export function desktopFailureWords(
  { code, params }: DesktopFailure,
  language: UiLanguage,
): FailureWords {
  return failureWords(desktopFailuresIn(language)[code], params);
}

/** The sentences of a failure with its values filled in. */
export function failureWords(
  { title, explanation, action }: Sentences,
  params: Readonly<Record<string, string>>,
): FailureWords {
  return {
    title: fillIn(title, params),
    text: `${fillIn(explanation, params)} ${fillIn(action, params)}`,
  };
}
