import type { Command } from './command.ts';
import { impactReportOf } from './impact-json.ts';

/** `seloste impact FILE --on NAME`: what depends on an instrument, an act or a record. */
export const impactCommand: Command = {
  syntax: {
    name: 'impact',
    positionals: ['FILE'],
    required: 1,
    values: ['on', 'as-of', 'format', 'language'],
    flags: ['json', 'help'],
    languageOption: 'language',
    outputFormats: ['text', 'json'],
  },
  help: ({ cli }) => cli['help-impact'],
  // Rules and phrases are large and not needed by most other commands.
  run: async (context) => (await import('./impact.ts')).impact(context),
  toJson: (report, { body }) =>
    impactReportOf(report, body?.kind === 'impact' ? body.impact : null),
};
