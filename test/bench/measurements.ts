/** Figures of one process by name, times in milliseconds. */
export type Figures = { readonly [name: string]: number };

/** What a process measured, and the peak of its memory. */
export type Measured = { readonly figures: Figures; readonly peakMb: number };

/**
 * Each takes place in a process of its own, which loads only what it measures, and is told a path: a
 * workspace file, or the folder of the bench.
 */
export const measurements = {
  notice: async (path) => (await import('./notice.ts')).measureNotice(path),
  'record-build': async (folder) => (await import('./record-build.ts')).measureRecordBuild(folder),
  'record-html': async (folder) => (await import('./record-text.ts')).measureRecordHtml(folder),
  'record-markdown': async (folder) =>
    (await import('./record-text.ts')).measureRecordMarkdown(folder),
  'record-docx': async (folder) => (await import('./record-docx.ts')).measureRecordDocx(folder),
  'record-docx-raw': async (folder) => (await import('./raw-docx.ts')).measureRawDocx(folder),
  'record-pdf': async (folder) => (await import('./record-pdf.ts')).measureRecordPdf(folder),
  'record-pdf-raw': async (folder) => (await import('./raw-typst.ts')).measureRawPdf(folder),
  store: async (path) => (await import('./store.ts')).measureStore(path),
  checks: async (path) => (await import('./checks.ts')).measureChecks(path),
  load: async (path) => (await import('./load.ts')).measureLoad(path),
} satisfies Record<string, (path: string) => Promise<Figures>>;

export type MeasurementName = keyof typeof measurements;
