import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '#electron/files/atomic-write.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { exitCodes } from './exit-codes.ts';
import { fileFailure, type CliFailure } from './failure.ts';
import type { Io } from './io.ts';
import type { ProducedFile } from './render-file.ts';
import type { ReportFile } from './report.ts';

/** The first of these files that is there already: none is then written. */
export async function findExisting(
  paths: readonly string[],
  io: Io,
): Promise<CliFailure | undefined> {
  for (const path of paths) {
    if (await exists(io.absolute(path))) {
      return fileFailure({ code: 'output-exists', path }, exitCodes.notWritten);
    }
  }
  return undefined;
}

/**
 * Writes the files one by one, each whole or not at all.
 *
 * @returns What was written; with a failure, what was written before it.
 */
export async function writeDocuments(
  files: readonly ProducedFile[],
  { out, overwrite, io }: { readonly out: string; readonly overwrite: boolean; readonly io: Io },
): Promise<
  Result<
    readonly ReportFile[],
    { readonly written: readonly ReportFile[]; readonly failure: CliFailure }
  >
> {
  const written: ReportFile[] = [];
  for (const { plan, format, bytes } of files) {
    const path = join(out, `${plan.fileStem}.${format}`);
    const result = await writeAtomically(io.absolute(path), bytes, { overwrite });
    if (!result.ok) {
      const failure = fileFailure({ ...result.failure, path }, exitCodes.notWritten);
      return fail({ written, failure });
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { document, register, language } = plan;
    written.push({ path, sha256, document, register, language, format });
  }
  return ok(written);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    // Whatever hides it, writing will tell.
    return false;
  }
}
