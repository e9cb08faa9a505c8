import { useEffect, useState } from 'react';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { loadCatalogue, type DocumentLanguage } from '#shared/phrases/languages.ts';

/** The phrases of a document language once they are loaded; `null` until then. */
export function useCatalogue(language: DocumentLanguage): Catalogue | null {
  const [loaded, setLoaded] = useState<{ language: DocumentLanguage; catalogue: Catalogue }>();
  useEffect(() => {
    let isWanted = true;
    void loadCatalogue(language).then((catalogue) => {
      if (isWanted) setLoaded({ language, catalogue });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.catalogue : null;
}
