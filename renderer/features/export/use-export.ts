import { useEffect, useRef, useState } from 'react';
import type { DesktopBridge, DesktopFailure, NamedFile } from '#shared/contract/desktop.ts';
import type { DocumentProgress } from '#shared/contract/documents.ts';
import type { ExportChoice, PlannedDocument } from './export-jobs.ts';
import { jobsOf } from './export-jobs.ts';

/** Where an export is. */
export type ExportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly progress: DocumentProgress | null }
  /** Files of that name are there already: the person decides. */
  | { readonly kind: 'exists'; readonly folder: NamedFile; readonly name: string }
  | { readonly kind: 'done'; readonly folder: NamedFile; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: DesktopFailure };

export type ExportRun = {
  readonly state: ExportState;
  readonly start: (
    documents: readonly PlannedDocument[],
    choice: ExportChoice,
    into?: { readonly folder: NamedFile; readonly overwrite: boolean },
  ) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
};

/** Runs one export at a time: asks for a folder, follows the progress, can be cancelled. */
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
  const start: ExportRun['start'] = async (documents, choice, into) => {
    const folder = into?.folder ?? (await chosenFolder(desktop, setState));
    if (folder === null) return;
    const id = newId();
    running.current = id;
    setState({ kind: 'running', progress: null });
    const outcome = await desktop.call['document.export']({
      export: id,
      folder: folder.token,
      overwrite: into?.overwrite ?? false,
      jobs: [...jobsOf(documents, choice)],
    });
    running.current = null;
    if (outcome.ok) {
      setState({ kind: 'done', folder, files: outcome.value.files.map(({ name }) => name) });
    } else setState(afterFailure(outcome.failure, folder));
  };
  return {
    state,
    start,
    cancel: () => {
      if (running.current !== null)
        void desktop.call['document.cancel']({ export: running.current });
    },
    reset: () => setState({ kind: 'choosing' }),
  };
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

function afterFailure(failure: DesktopFailure, folder: NamedFile): ExportState {
  if (failure.code === 'document-cancelled') return { kind: 'choosing' };
  if (failure.code !== 'output-exists') return { kind: 'failed', failure };
  return { kind: 'exists', folder, name: failure.params['name'] ?? '' };
}
