import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguages, type UiLanguage } from '#shared/messages/messages.ts';
import type { WordsKey } from './field-form.ts';

/** What fields are called, in the language of the interface. */
export type FieldWords = {
  readonly label: (words: WordsKey) => string;
  /** One sentence on what belongs here, with its Article; empty where the label says it all. */
  readonly help: (words: WordsKey) => string;
  /** The button that adds an item to a list. */
  readonly add: (words: WordsKey) => string;
  readonly option: (words: WordsKey, value: string) => string;
};

/** The words of fields. Their keys follow from the schemas; a test holds that none is missing or left over. */
export function useFieldWords(): FieldWords {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => fieldWords(language), [language]);
}

/** The words in a language that has been loaded. */
export function fieldWords(language: string): FieldWords {
  const find = (key: string): string | undefined => {
    const [namespace = '', ...rest] = key.split(':');
    const words: unknown = i18next.getResource(language, namespace, rest.join(':'));
    return typeof words === 'string' ? words : undefined;
  };
  return {
    label: (words) => find(words) ?? words,
    help: (words) => find(`${words}+help`) ?? '',
    add: (words) => find(`${words}+add`) ?? words,
    option: (words, value) => find(`${words}=${value}`) ?? value,
  };
}

/** The language of the interface. */
export function useUiLanguage(): UiLanguage {
  const { i18n } = useTranslation();
  return uiLanguages.find((language) => language === i18n.language) ?? 'en';
}
