import { useTranslation } from 'react-i18next';
import type { CommandLabel } from '#shared/workspace/journal-entry.ts';

/** Puts what a command did into words: "rename the party “Kunta”". Keys of older versions stand for themselves. */
export function useCommandWords(): (label: CommandLabel) => string {
  const { i18n } = useTranslation('commands');
  return ({ key, params }) => {
    const words: unknown = i18n.getResource(i18n.language, 'commands', key);
    if (typeof words !== 'string') return key;
    return words.replace(
      /\{\{(\w+)\}\}/g,
      (placeholder, name: string) => params[name] ?? placeholder,
    );
  };
}
