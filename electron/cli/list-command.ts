import { instrumentKeysIn } from '#shared/checks/impact/known-keys.ts';
import type { LocalizedText } from '#shared/model/localized-text.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { emptyOutcome, failedOutcome, type Command } from './command.ts';
import { openFile } from './open-file.ts';
import type { Report } from './report.ts';

type Listing = NonNullable<Report['list']>;

/** `seloste list FILE`: the ids that other commands ask for. */
export const listCommand: Command = {
  syntax: {
    name: 'list',
    positionals: ['FILE'],
    required: 1,
    values: ['format', 'language'],
    flags: ['instruments', 'json', 'help'],
    languageOption: 'language',
    outputFormats: ['text', 'json'],
  },
  help: ({ cli }) => cli['help-list'],
  run: async ({ line, io, messages: { cli } }) => {
    const opened = await openFile(line.positionals[0] ?? '', io);
    if (!opened.ok) return failedOutcome(...opened.failure);
    const { workspace } = opened.value;
    const list: Listing = line.flags.has('instruments')
      ? { ...listingOf(workspace), instruments: [...instrumentKeysIn(workspace)] }
      : listingOf(workspace);
    const lines = [
      cli.parties,
      ...rows(list.parties),
      cli.registers,
      ...rows(list.registers),
      cli.activities,
      ...rows(list.activities),
      ...instrumentLines(list, cli.instruments),
    ];
    return { ...emptyOutcome, list, lines };
  },
};

function listingOf({ settings, parties, registers, activities }: Workspace): Listing {
  const nameIn = (text: LocalizedText) =>
    settings.languages.flatMap((language) => text[language]?.text ?? []).find(isWritten) ?? '';
  return {
    parties: parties.map(({ id, legalName }) => ({ id, name: legalName })),
    registers: registers.map(({ id, name }) => ({ id, name: nameIn(name) })),
    activities: activities.map(({ id, name, register }) => ({ id, name: nameIn(name), register })),
  };
}

function instrumentLines({ instruments }: Listing, title: string): readonly string[] {
  return instruments === undefined ? [] : [title, ...instruments.map((key) => `  ${key}`)];
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

function rows(items: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  const width = Math.max(0, ...items.map(({ id }) => id.length));
  return items.map(({ id, name }) => `  ${id.padEnd(width)}  ${name}`.trimEnd());
}
