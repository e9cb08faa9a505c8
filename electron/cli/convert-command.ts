import { extname } from 'node:path';
import { writeAtomically } from '#electron/files/atomic-write.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { fillIn } from '#shared/messages/messages.ts';
import type { ContainerFailure } from '#shared/workspace/failure.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { writeJson, writeSeloste } from '#shared/workspace/write-workspace.ts';
import { emptyOutcome, failedOutcome, type Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { fileFailure, usageFailure, workspaceFailure } from './failure.ts';
import { openFile } from './open-file.ts';

const writers: ReadonlyMap<string, (file: WorkspaceFile) => Result<Uint8Array, ContainerFailure>> =
  new Map([
    ['.json', writeJson],
    ['.seloste', (file: WorkspaceFile) => ok(writeSeloste(file))],
  ]);

/** `seloste convert IN OUT`: the same workspace in the form that the ending of OUT names. */
export const convertCommand: Command = {
  syntax: {
    name: 'convert',
    positionals: ['IN', 'OUT'],
    required: 2,
    values: ['format', 'language'],
    flags: ['overwrite', 'json', 'help'],
    languageOption: 'language',
    outputFormats: ['text', 'json'],
  },
  help: ({ cli }) => cli['help-convert'],
  run: async ({ line, io, messages }) => {
    const [from = '', to = ''] = line.positionals;
    const write = writers.get(extname(to).toLowerCase());
    if (write === undefined) {
      const allowed = [...writers.keys()].map((ending) => `*${ending}`).join(', ');
      return failedOutcome(
        usageFailure('invalid-option-value', { option: 'OUT', value: to, allowed }),
      );
    }
    const opened = await openFile(from, io);
    if (!opened.ok) return failedOutcome(...opened.failure);
    const bytes = write(opened.value);
    if (!bytes.ok) return failedOutcome(workspaceFailure(bytes.failure, exitCodes.notWritten));
    const overwrite = line.flags.has('overwrite');
    const written = await writeAtomically(io.absolute(to), bytes.value, { overwrite });
    if (!written.ok) {
      return failedOutcome(fileFailure({ ...written.failure, path: to }, exitCodes.notWritten));
    }
    return { ...emptyOutcome, lines: [fillIn(messages.cli.wrote, { path: to })] };
  },
};
