import { localizedWords, type ReportWords } from '#shared/documents/check-report/report-words.ts';
import type { LibraryChoice } from '#shared/commands/use-library-item.ts';
import { libraryLanguages } from '#shared/model/library.ts';
import type { LocalizedText } from '#shared/model/localized-text.ts';
import type { VocabularyItem } from '#shared/model/vocabulary-item.ts';
import type { Option } from './option-data.tsx';

/** Marks an option that is still in the library. */
const mark = 'library:';

/** A library item as an option: what it is called here, and below it what documents will call it. */
export function libraryOption(
  { kind, item }: LibraryChoice,
  uiLanguage: string,
  languages: readonly string[],
): Option {
  const texts = new Map<string, string>(Object.entries(item.texts));
  const label = texts.get(uiLanguage) ?? item.texts.en;
  return {
    value: `${mark}${kind}/${item.key}`,
    label,
    detail: otherNames(
      label,
      languages.map((language) => texts.get(language) ?? ''),
    ),
    keywords: libraryLanguages.map((language) => item.texts[language]).join(' '),
    isOffered: true,
  };
}

/** The library item that an option stands for; `undefined` for one that the workspace has. */
export function choiceOf(
  value: string,
  library: readonly LibraryChoice[],
): LibraryChoice | undefined {
  return library.find(({ kind, item }) => value === `${mark}${kind}/${item.key}`);
}

/** An item of the workspace's own vocabulary as an option. */
export function ownOption(naming: ReportWords, item: VocabularyItem): Option {
  return textOption(naming, item.id, item.texts);
}

/** A text of the workspace as an option, with its words in the document languages below. */
export function textOption(naming: ReportWords, value: string, text: LocalizedText): Option {
  const label = localizedWords(naming, text) || value;
  const { languages } = naming.workspace.settings;
  const texts = languages.map((language) => text[language]?.text ?? '');
  return { value, label, detail: otherNames(label, texts), keywords: texts.join(' ') };
}

function otherNames(label: string, texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '' && text !== label).join(' · ');
}
