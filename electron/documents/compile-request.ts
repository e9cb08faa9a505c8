import { z } from 'zod';
import type { CompileRequest } from './protocol.ts';

/** A job as it reaches the process; the tree has a schema of its own. */
export const compileRequestSchema = z.strictObject({
  kind: z.literal('compile'),
  job: z.int(),
  format: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pdf'), standard: z.enum(['ua-1', 'a-2a']) }),
    z.strictObject({ kind: z.literal('docx') }),
  ]),
  tree: z.unknown(),
}) satisfies z.ZodType<CompileRequest>;
