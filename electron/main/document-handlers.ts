import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { JobQueue } from '#electron/documents/job-queue.ts';
import type {
  CompiledDocument,
  CompilePhase,
  DocumentFormat,
} from '#electron/documents/protocol.ts';
import { writeAtomically } from '#electron/files/atomic-write.ts';
import { openBatch, type FileBatch } from '#electron/files/batch.ts';
import type { DesktopFailure, PayloadOf, RequestOf, ResponseOf } from '#shared/contract/desktop.ts';
import type { DocumentJob } from '#shared/contract/documents.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Dialogs } from './dialogs.ts';
import { writeFailure } from './file-failures.ts';
import type { HandlersOf } from './handlers.ts';
import type { KnownFiles } from './known-files.ts';

type Progress = PayloadOf<'document.progress'>;
type Export = RequestOf<'document.export'>;
type Outcome = ResponseOf<'document.export'>;

type Saved = ResponseOf<'document.saveAs'>;

/** Making documents: the page builds trees and texts, a process of its own compiles, main writes. */
export function documentHandlers({
  queue,
  dialogs,
  files,
  tell,
}: {
  /** The queue of jobs; its process starts with the first document. */
  readonly queue: () => JobQueue;
  readonly dialogs: Pick<Dialogs, 'saveFile'>;
  readonly files: KnownFiles;
  readonly tell: (progress: Progress) => void;
}): HandlersOf<'document.render' | 'document.export' | 'document.saveAs' | 'document.cancel'> {
  const running = new Map<string, AbortController>();
  const watched = async <Value>(
    id: string,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    const cancel = new AbortController();
    running.set(id, cancel);
    try {
      return await work(cancel.signal);
    } finally {
      running.delete(id);
    }
  };
  return {
    'document.render': (job) => compile(queue, job, {}),
    'document.export': async (request) => {
      const folder = files.find(request.folder, 'folder');
      if (!folder.ok) return folder;
      if (running.has(request.export) || hasTwins(request.jobs)) {
        return fail({ code: 'request-refused', params: { channel: 'document.export' } });
      }
      const batch = openBatch(folder.value.path);
      try {
        return await watched(request.export, (signal) =>
          exportAll({ request, queue, batch, signal, tell }),
        );
      } finally {
        await batch.discard();
      }
    },
    'document.saveAs': async ({ export: id, job }) => {
      if (running.has(id)) {
        return fail({ code: 'request-refused', params: { channel: 'document.saveAs' } });
      }
      const chosen = await dialogs.saveFile('document', job.fileName);
      if (chosen === null) return ok(null);
      const place = { export: id, fileName: job.fileName, document: 1, documents: 1 };
      const onPhase = (phase: CompilePhase): void => tell({ ...place, phase });
      return watched(id, (signal) => saveOne({ job, chosen, queue, files, onPhase, signal }));
    },
    'document.cancel': (request) => {
      running.get(request.export)?.abort();
      return Promise.resolve(ok(null));
    },
  };
}

/** Makes all documents, and shows them in the folder when the last one is made. */
async function exportAll({
  request,
  queue,
  batch,
  signal,
  tell,
}: {
  readonly request: Export;
  readonly queue: () => JobQueue;
  readonly batch: FileBatch;
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
}): Promise<Result<Outcome, DesktopFailure>> {
  const outcome: Outcome = { files: [], diagnostics: [] };
  for (const [index, job] of request.jobs.entries()) {
    const { fileName } = job;
    const place = { export: request.export, fileName, document: index + 1 };
    const onPhase = (phase: CompilePhase): void =>
      tell({ ...place, phase, documents: request.jobs.length });
    const made = await compile(queue, job, { onPhase, signal });
    if (!made.ok) return made;
    const { bytes, diagnostics } = made.value;
    const added = await batch.add(fileName, bytes);
    if (!added.ok) return fail(writeFailure(added.failure));
    outcome.files.push({ name: fileName, sha256: sha256(bytes) });
    outcome.diagnostics.push(...diagnostics.map((diagnostic) => ({ name: fileName, diagnostic })));
  }
  if (signal.aborted) return cancelled(request.jobs[0]?.fileName ?? '');
  const placed = await batch.commit({ overwrite: request.overwrite });
  return placed.ok ? ok(outcome) : fail(writeFailure(placed.failure));
}

/** Makes one document and writes it under the name that the person chose, with the ending of its format. */
async function saveOne({
  job,
  chosen,
  queue,
  files,
  onPhase,
  signal,
}: {
  readonly job: DocumentJob;
  readonly chosen: string;
  readonly queue: () => JobQueue;
  readonly files: KnownFiles;
  readonly onPhase: (phase: CompilePhase) => void;
  readonly signal: AbortSignal;
}): Promise<Result<Saved, DesktopFailure>> {
  const made = await compile(queue, job, { onPhase, signal });
  if (!made.ok) return made;
  if (signal.aborted) return cancelled(job.fileName);
  const ending = extname(job.fileName);
  const hasEnding = extname(chosen).toLowerCase() === ending;
  const path = hasEnding ? chosen : `${chosen}${ending}`;
  const { bytes, diagnostics } = made.value;
  // The person has agreed to replace what bears the chosen name, and nothing else.
  const written = await writeAtomically(path, bytes, { overwrite: hasEnding });
  if (!written.ok) return fail(writeFailure(written.failure));
  const { token } = await files.remember(path, 'document');
  return ok({ sha256: sha256(bytes), diagnostics, file: { token, name: basename(path) } });
}

async function compile(
  queue: () => JobQueue,
  { fileName, content }: DocumentJob,
  options: { readonly onPhase?: (phase: CompilePhase) => void; readonly signal?: AbortSignal },
): Promise<Result<ResponseOf<'document.render'>, DesktopFailure>> {
  if (options.signal?.aborted === true) return cancelled(fileName);
  if (content.kind === 'text') {
    options.onPhase?.('writing');
    return ok({ bytes: new TextEncoder().encode(content.text), diagnostics: [] });
  }
  const format: DocumentFormat =
    content.format === 'docx' ? { kind: 'docx' } : { kind: 'pdf', standard: content.pdfStandard };
  const compiled = await queue().compile(content.tree, format, options);
  if (compiled.ok) return ok(plain(compiled.value));
  const { failure } = compiled;
  const details = 'details' in failure ? { details: failure.details.join(' · ') } : {};
  return fail({ code: failure.code, params: { name: fileName, ...details } });
}

function plain({ bytes, diagnostics }: CompiledDocument): ResponseOf<'document.render'> {
  return { bytes: new Uint8Array(bytes), diagnostics: diagnostics.map((one) => ({ ...one })) };
}

function cancelled(name: string): Result<never, DesktopFailure> {
  return fail({ code: 'document-cancelled', params: { name } });
}

/** Whether two documents want the same name, on file systems that do not tell large letters from small. */
function hasTwins(jobs: readonly DocumentJob[]): boolean {
  return new Set(jobs.map(({ fileName }) => fileName.toLowerCase())).size < jobs.length;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
