import type { Catalogue } from './catalogue.ts';

type Loader = () => Promise<{ readonly catalogue: Catalogue }>;

/** One loader per document language; a catalogue loads when a document asks for it. Adding a language is one line here. */
const loaders = {
  fi: () => import('#shared/phrases/fi/catalogue.ts'),
  sv: () => import('#shared/phrases/sv/catalogue.ts'),
  en: () => import('#shared/phrases/en/catalogue.ts'),
} satisfies Record<string, Loader>;

/** A language that documents can be written in. */
export type DocumentLanguage = keyof typeof loaders;

/** The document languages in the order in which they are offered. */
export const documentLanguages = ['fi', 'sv', 'en'] as const satisfies readonly DocumentLanguage[];

/** Loads the catalogue of a language. */
export async function loadCatalogue(language: DocumentLanguage): Promise<Catalogue> {
  return (await loaders[language]()).catalogue;
}
