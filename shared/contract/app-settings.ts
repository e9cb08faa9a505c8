import { z } from 'zod';

/** Settings of the application on this machine; those of a workspace travel in its file. */
export const appSettings = z.strictObject({
  /** Language of the interface; `null` follows the system. */
  language: z.enum(['en', 'fi', 'sv']).nullable().default(null),
  colorScheme: z.enum(['light', 'dark', 'auto']).default('auto'),
  /** Name that the journal gives for who makes changes here. */
  author: z.string().max(200).default(''),
  /** Workspace that was open last, so that it opens again. */
  lastWorkspace: z.string().max(200).nullable().default(null),
  /** Width of the preview as a share of the window. */
  previewShare: z.number().min(0.2).max(0.7).default(0.42),
  previewOpen: z.boolean().default(true),
});
export type AppSettings = z.output<typeof appSettings>;
