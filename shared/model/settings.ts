import { z } from 'zod';
import { countryCode, languageCode } from './scalars.ts';

/** Settings of a workspace: one client's, or one's own organisation's, complete data. */
export const settingsSchema = z.strictObject({
  name: z.string(),
  /** Document languages in order of preference; the first is the source of translations. */
  languages: z.array(languageCode).min(1),
  /** Languages in which the workspace claims to be complete; a gap there is an error, elsewhere a warning. */
  completeIn: z.array(languageCode).default([]),
  defaultCountry: countryCode,
  dateStyle: z.enum(['numeric', 'long']).default('numeric'),
  /** Whether sections of documents are numbered. */
  numberedSections: z.boolean().default(true),
  theme: z.string().default('plain'),
});
export type Settings = z.output<typeof settingsSchema>;
