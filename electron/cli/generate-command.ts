import { fillIn } from '#shared/messages/messages.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import type { Command } from './command.ts';

/** `seloste generate FILE …`: documents of a workspace, in the languages and formats asked for. */
export const generateCommand: Command = {
  syntax: {
    name: 'generate',
    positionals: ['FILE'],
    required: 1,
    values: [
      ...['document', 'register', 'party', 'language', 'format', 'out', 'country', 'copy'],
      ...['as-of', 'pdf-standard', 'ui-language'],
    ],
    flags: ['overwrite', 'json', 'help'],
    languageOption: 'ui-language',
  },
  help: ({ cli }) => fillIn(cli['help-generate'], { languages: documentLanguages.join(', ') }),
  // Builders, phrases and renderers are large and not needed by any other command.
  run: async (context) => (await import('./generate.ts')).generate(context),
};
