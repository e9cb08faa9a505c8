import type { Command } from './command.ts';
import { checkReportOf } from './check-json.ts';

/** How `check` tells what it found. */
export const checkFormats = ['text', 'json', 'sarif', 'md'] as const;

/** `seloste check FILE …`: what is missing, contradictory or out of date, with the Article and the place. */
export const checkCommand: Command = {
  syntax: {
    name: 'check',
    positionals: ['FILE'],
    required: 1,
    values: [
      ...['register', 'severity', 'fail-on', 'format', 'as-of', 'report', 'out'],
      ...['pdf-standard', 'language'],
    ],
    flags: ['points', 'overwrite', 'json', 'help'],
    languageOption: 'language',
    outputFormats: checkFormats,
  },
  help: ({ cli }) => cli['help-check'],
  // Rules, phrases and renderers are large and not needed by any other command.
  run: async (context) => (await import('./check.ts')).check(context),
  toJson: (report, { body }) => checkReportOf(report, body?.kind === 'check' ? body.check : null),
};
