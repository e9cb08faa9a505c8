import { useEffect, useRef, useState } from 'react';
import type { DesktopBridge, DesktopFailure, NamedFile } from '#shared/contract/desktop.ts';
import type { DocumentJob, DocumentProgress } from '#shared/contract/documents.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ExportChoice, PlannedDocument } from './export-jobs.ts';
import { jobsOf } from './export-jobs.ts';

/** Where an export is. */
export type ExportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly progress: DocumentProgress | null }
  /** Files of that name are there already: the person decides. */
  | { readonly kind: 'exists'; readonly folder: NamedFile; readonly name: string }
  /** Written into a folder, or under a name of its own. */
  | { readonly kind: 'done'; readonly folder: NamedFile; readonly files: readonly string[] }
  | { readonly kind: 'saved'; readonly file: NamedFile }
  | { readonly kind: 'failed'; readonly failure: DesktopFailure };

export type ExportRun = {
  readonly state: ExportState;
  readonly start: (
    documents: readonly PlannedDocument[],
    choice: ExportChoice,
    into?: { readonly folder: NamedFile; readonly overwrite: boolean },
  ) => Promise<void>;
  /** Writes the only file of a choice where the person says, under a name of their own. */
  readonly saveAs: (documents: readonly PlannedDocument[], choice: ExportChoice) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
};

/** Runs one export at a time: asks for a folder or a name, follows the progress, can be cancelled. */
export function useExport(desktop: DesktopBridge, newId: () => string): ExportRun {
  const [state, setState] = useState<ExportState>({ kind: 'choosing' });
  const running = useRef<string | null>(null);
  useEffect(
    () =>
      desktop.on['document.progress']((progress) => {
        if (progress.export === running.current) setState({ kind: 'running', progress });
      }),
    [desktop],
  );
  const run = async <Value>(
    work: (id: string) => Promise<Result<Value, DesktopFailure>>,
  ): Promise<Result<Value, DesktopFailure>> => {
    const id = newId();
    running.current = id;
    setState({ kind: 'running', progress: null });
    const outcome = await work(id);
    running.current = null;
    return outcome;
  };
  const start: ExportRun['start'] = async (documents, choice, into) => {
    const folder = into?.folder ?? (await chosenFolder(desktop, setState));
    if (folder === null) return;
    const outcome = await run(async (id) =>
      desktop.call['document.export']({
        export: id,
        folder: folder.token,
        overwrite: into?.overwrite ?? false,
        jobs: [...(await jobsOf(documents, choice))],
      }),
    );
    if (outcome.ok) {
      setState({ kind: 'done', folder, files: outcome.value.files.map(({ name }) => name) });
    } else setState(afterFailure(outcome.failure, folder));
  };
  const saveAs: ExportRun['saveAs'] = async (documents, choice) => {
    const outcome = await run(async (id) => {
      const job = onlyOne(await jobsOf(documents, choice));
      return desktop.call['document.saveAs']({ export: id, job });
    });
    if (!outcome.ok) setState(afterFailure(outcome.failure, null));
    else if (outcome.value === null) setState({ kind: 'choosing' });
    else setState({ kind: 'saved', file: outcome.value.file });
  };
  return {
    state,
    start,
    saveAs,
    cancel: () => {
      if (running.current !== null)
        void desktop.call['document.cancel']({ export: running.current });
    },
    reset: () => setState({ kind: 'choosing' }),
  };
}

function onlyOne([job, ...others]: readonly DocumentJob[]): DocumentJob {
  if (job === undefined || others.length > 0) throw new Error('One file was to be saved');
  return job;
}

async function chosenFolder(
  desktop: DesktopBridge,
  setState: (state: ExportState) => void,
): Promise<NamedFile | null> {
  const chosen = await desktop.call['file.chooseFolder'](null);
  if (chosen.ok) return chosen.value;
  setState({ kind: 'failed', failure: chosen.failure });
  return null;
}

function afterFailure(failure: DesktopFailure, folder: NamedFile | null): ExportState {
  if (failure.code === 'document-cancelled') return { kind: 'choosing' };
  if (failure.code !== 'output-exists' || folder === null) return { kind: 'failed', failure };
  return { kind: 'exists', folder, name: failure.params['name'] ?? '' };
}
