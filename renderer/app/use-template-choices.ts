import { useEffect, useState } from 'react';
import type { RegisterTemplate } from '#shared/model/register-template.ts';
import type { TemplateChoice } from '#renderer/features/start/template-list.tsx';
import { useUiLanguage } from '#renderer/fields/words.ts';

/** The registers of a common kind in the language of the interface; none until they have been read. */
export function useTemplateChoices(): readonly TemplateChoice[] {
  const language = useUiLanguage();
  const [templates, setTemplates] = useState<readonly RegisterTemplate[]>([]);
  useEffect(() => {
    let isWanted = true;
    void import('#renderer/features/registers/register-templates.ts')
      .then(({ loadTemplates }) => loadTemplates())
      .then((loaded) => {
        if (isWanted) setTemplates(loaded);
      });
    return () => {
      isWanted = false;
    };
  }, []);
  return templates.map(({ id, name, description }) => ({
    id,
    name: name[language],
    description: description[language],
  }));
}
