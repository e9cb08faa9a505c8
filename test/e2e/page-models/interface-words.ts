import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#test/support/project-files.ts';

export type InterfaceLanguage = 'en' | 'fi' | 'sv';

/** The words of the interface in a language, by namespace and key, with their values filled in. */
export function interfaceWords(language: InterfaceLanguage) {
  return (key: string, values: Readonly<Record<string, string>> = {}): string => {
    const [namespace = '', name = ''] = key.split(':');
    const path = join(projectRoot, 'renderer/i18n/locales', language, `${namespace}.json`);
    const words = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;
    const text = words[name];
    if (text === undefined) throw new Error(`There are no words ${key} in ${language}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, value: string) => values[value] ?? '');
  };
}

/** What a person is told about a file that cannot be opened, as the failures name it. */
export function failureWords(language: InterfaceLanguage, code: string): FailureWords {
  const path = join(projectRoot, 'shared/messages', language, 'failures.json');
  const failures = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, FailureWords>>;
  const words = failures[code];
  if (words === undefined) throw new Error(`There are no words for ${code} in ${language}`);
  return words;
}

type FailureWords = {
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
};

export type InterfaceWords = ReturnType<typeof interfaceWords>;
