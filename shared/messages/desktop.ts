import failuresEn from './en/desktop-failures.json';
import wordsEn from './en/desktop.json';
import failuresFi from './fi/desktop-failures.json';
import wordsFi from './fi/desktop.json';
import failuresSv from './sv/desktop-failures.json';
import wordsSv from './sv/desktop.json';
import type { Sentences, UiLanguage } from './messages.ts';

/** Words of the dialogs and menus that the system shows for the application. */
export type DesktopWords = Readonly<Record<keyof typeof wordsEn, string>>;

/** What is told of what the machine could not do, by the code of `DesktopFailure`. */
export type DesktopFailureSentences = Readonly<Record<keyof typeof failuresEn, Sentences>>;

const words: Readonly<Record<UiLanguage, DesktopWords>> = {
  en: wordsEn,
  fi: wordsFi,
  sv: wordsSv,
};

const failures: Readonly<Record<UiLanguage, DesktopFailureSentences>> = {
  en: failuresEn,
  fi: failuresFi,
  sv: failuresSv,
};

/** The words of the system's dialogs in an interface language. */
export function desktopWordsIn(language: UiLanguage): DesktopWords {
  return words[language];
}

/** The sentences of desktop failures in an interface language. */
export function desktopFailuresIn(language: UiLanguage): DesktopFailureSentences {
  return failures[language];
}
