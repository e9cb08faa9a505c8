import { readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import { writeAtomically } from '#electron/files/atomic-write.ts';
import { errorCode } from '#electron/files/error-code.ts';
import { appSettings } from '#shared/contract/app-settings.ts';
import { fileToken } from '#shared/contract/desktop.ts';
import type { Log } from './log.ts';

const windowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
/** Where the window stood, in pixels of the desktop. */
export type WindowState = z.output<typeof windowState>;

const knownFile = z.strictObject({
  token: fileToken,
  path: z.string(),
  kind: z.enum(['workspace', 'folder', 'document']),
  /** Instant of the last use, ISO 8601 in UTC. */
  usedAt: z.string(),
});
/** A file or folder that the person chose once; the page knows its token only. */
export type KnownFile = z.output<typeof knownFile>;

const machineSettings = z.strictObject({
  app: appSettings.prefault({}),
  files: z.array(knownFile).default([]),
  window: windowState.nullable().default(null),
});
/** What the application remembers on this machine. */
export type MachineSettings = z.output<typeof machineSettings>;

/** The settings of this machine, in memory and in their file. */
export type SettingsStore = {
  readonly read: () => MachineSettings;
  /** Changes them at once; the file follows, the last state last. */
  readonly change: (change: (settings: MachineSettings) => MachineSettings) => Promise<void>;
};

/** Reads the settings. A file that does not hold any is kept aside, and the application starts as new. */
export async function openSettings(path: string, log: Log): Promise<SettingsStore> {
  let settings = await readSettings(path, log);
  let written: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
    const result = await writeAtomically(path, bytes, { overwrite: true });
    if (!result.ok) log.append('error', `settings-not-written:${result.failure.code}`);
  };
  return {
    read: () => settings,
    change: (change) => {
      settings = change(settings);
      written = written.then(write);
      return written;
    },
  };
}

async function readSettings(path: string, log: Log): Promise<MachineSettings> {
  const text = await readText(path);
  if (text === undefined) return machineSettings.parse({});
  const parsed = machineSettings.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  log.append('warn', 'settings-damaged');
  await rename(path, `${path}.damaged`);
  return machineSettings.parse({});
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is as damaged as JSON of another shape.
    return undefined;
  }
}
