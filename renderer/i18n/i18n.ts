import { uiLanguages, type UiLanguage } from '#shared/messages/messages.ts';
import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pseudoTag, pseudoWords } from './pseudo-language.ts';

type LocaleFile = { readonly default: Readonly<Record<string, string>> };

/** One file per feature and language; each loads with the first start in its language. */
const files = import.meta.glob<LocaleFile>(['./locales/*/*.json', '!./locales/*/*.notes.json']);

/** The interface language for what the system or a person wants (`fi-FI`): English if we have none. */
export function uiLanguageFor(wanted: string): UiLanguage {
  const [code = ''] = wanted.toLowerCase().split('-');
  return uiLanguages.find((language) => language === code) ?? 'en';
}

/** Loads the words of a language and shows the interface in it; `qps` shows English as the pseudo-language. */
export async function startInterface(wanted: string): Promise<void> {
  const language = uiLanguageFor(wanted);
  const words = await wordsOf(language);
  const isPseudo = wanted.toLowerCase().startsWith(pseudoTag);
  const resources: Resource = { [language]: isPseudo ? pseudoWords(words) : words };
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources,
    keySeparator: false,
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Changes the language of the running interface. */
export async function changeInterfaceLanguage(wanted: string): Promise<void> {
  const language = uiLanguageFor(wanted);
  for (const [namespace, words] of Object.entries(await wordsOf(language))) {
    i18next.addResourceBundle(language, namespace, words, true, true);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

async function wordsOf(language: UiLanguage): Promise<Record<string, Record<string, string>>> {
  const prefix = `./locales/${language}/`;
  const loaded = Object.entries(files)
    .filter(([path]) => path.startsWith(prefix))
    .map(async ([path, load]) => {
      const namespace = path.slice(prefix.length, -'.json'.length);
      return [namespace, { ...(await load()).default }] as const;
    });
  return Object.fromEntries(await Promise.all(loaded));
}
