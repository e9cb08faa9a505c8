/**
 * What the process that compiles documents and its caller say to each other. Only validated trees and
 * finished bytes cross; never source text, paths or sentences for people.
 */
import type { Result } from '#shared/kernel/result.ts';
import type { RenderDiagnostic } from '#shared/documents/tree.ts';

/** PDF/UA-1 for reading with assistive technology, PDF/A-2a for archives. */
export type PdfStandard = 'ua-1' | 'a-2a';

export type DocumentFormat =
  { readonly kind: 'pdf'; readonly standard: PdfStandard } | { readonly kind: 'docx' };

/** How far a document is. There is no progress within a phase: each is one call. */
export type CompilePhase = 'checking' | 'layout' | 'writing';

export type CompiledDocument = {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly RenderDiagnostic[];
};

export type DocumentFailure =
  /** The process ended under the job: a native abort, or no memory left. Trying again starts a new one. */
  | { readonly code: 'document-compiler-crashed' }
  /** The caller gave up. */
  | { readonly code: 'document-cancelled' }
  /** The compiler refused the document; `details` are its own words, for a report of the defect. */
  | { readonly code: 'document-not-compiled'; readonly details: readonly string[] };

export type CompileRequest = {
  readonly kind: 'compile';
  /** Number of the job, unique for the process. */
  readonly job: number;
  readonly format: DocumentFormat;
  /** A finished document tree; the process checks it. */
  readonly tree: unknown;
};

export type CompileReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'phase'; readonly job: number; readonly phase: CompilePhase }
  | {
      readonly kind: 'done';
      readonly job: number;
      readonly result: Result<CompiledDocument, DocumentFailure>;
    }
  /** A bug on this side, such as a tree that is not one: the caller throws. */
  | { readonly kind: 'defect'; readonly job: number; readonly message: string };
