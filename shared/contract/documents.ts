import { z } from 'zod';

/** What a document is written as. Text formats are rendered in the page and only written by main. */
const documentContent = z.discriminatedUnion('kind', [
  /** A finished tree; the process that compiles it checks its shape. */
  z.strictObject({
    kind: z.literal('tree'),
    format: z.enum(['pdf', 'docx']),
    pdfStandard: z.enum(['ua-1', 'a-2a']),
    tree: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
]);

/** A name without folders: letters, digits, `-`, `_` and one ending. */
export const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,200}\.(pdf|docx|html|md)$/);

/** One document to be made, and the name of its file. */
export const documentJob = z.strictObject({ fileName, content: documentContent });
export type DocumentJob = z.output<typeof documentJob>;

/** What a renderer had to leave out or replace, as in `RenderDiagnostic`. */
const diagnostic = z.looseObject({ code: z.string() });

export const renderedDocument = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  diagnostics: z.array(diagnostic),
});

/** Files written, with their SHA-256. */
export const exportOutcome = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  diagnostics: z.array(z.strictObject({ name: z.string(), diagnostic })),
});

/** One document that was written under a name that the person chose. */
export const savedDocument = z.strictObject({
  sha256: z.string(),
  diagnostics: z.array(diagnostic),
});

/** How far an export is: by phase and by document. */
export type DocumentProgress = {
  readonly export: string;
  readonly phase: 'checking' | 'layout' | 'writing';
  readonly fileName: string;
  /** Number of the document, from 1. */
  readonly document: number;
  readonly documents: number;
};
