import { fillIn } from '#shared/messages/messages.ts';
import { emptyOutcome, failedOutcome, type Command } from './command.ts';
import { openFile } from './open-file.ts';

/** `seloste validate FILE`: the load order of workspace files, nothing else. */
export const validateCommand: Command = {
  syntax: {
    name: 'validate',
    positionals: ['FILE'],
    required: 1,
    values: ['format', 'language'],
    flags: ['json', 'help'],
    languageOption: 'language',
    outputFormats: ['text', 'json'],
  },
  help: ({ cli }) => cli['help-validate'],
  run: async ({ line, io, messages }) => {
    const [file = ''] = line.positionals;
    const opened = await openFile(file, io);
    if (!opened.ok) return failedOutcome(...opened.failure);
    const { settings, registers, activities, parties } = opened.value.workspace;
    const sentence = fillIn(messages.cli.valid, {
      file,
      name: settings.name,
      registers: String(registers.length),
      activities: String(activities.length),
      parties: String(parties.length),
    });
    return { ...emptyOutcome, lines: [sentence] };
  },
};
