import { z } from 'zod';

const params = z.record(z.string(), z.string());

const failure = z.strictObject({
  code: z.string(),
  /** JSON pointer, ZIP entry with JSON pointer, or path. */
  place: z.string().nullable(),
  params,
  title: z.string(),
  /** What happened, what is safe and what to do. */
  message: z.string(),
});

const listed = z.strictObject({ id: z.string(), name: z.string() });

/** What `--json` prints: one report of one command. */
export const reportSchema = z.strictObject({
  command: z.string(),
  /** Day for which law and facts were read; `null` where none was needed. */
  asOf: z.string().nullable(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string(),
      document: z.string(),
      /** `null`: the whole workspace. */
      register: z.string().nullable(),
      language: z.string(),
      format: z.string(),
    }),
  ),
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      /** Id of the record; empty for the settings of the workspace. */
      record: z.string(),
      field: z.string(),
      params,
      message: z.string(),
    }),
  ),
  failure: z
    .strictObject({
      ...failure.shape,
      /** What else was found wrong in the same step. */
      also: z.array(failure),
    })
    .nullable(),
  /** `list` only. */
  list: z
    .strictObject({
      parties: z.array(listed),
      registers: z.array(listed),
      activities: z.array(z.strictObject({ ...listed.shape, register: z.string() })),
      /** Keys of transfer instruments, with `--instruments`. */
      instruments: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Report = z.output<typeof reportSchema>;
export type ReportFile = Report['files'][number];
export type ReportDiagnostic = Report['diagnostics'][number];

/** The JSON Schema of reports. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema);
}
