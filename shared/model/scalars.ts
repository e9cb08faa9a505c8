import { z } from 'zod';
import { parseDuration } from '#shared/kernel/duration.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';

/** Calendar day, `YYYY-MM-DD`. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => parseIsoDate(text) !== undefined, { error: 'not a calendar day' });

/** Instant in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
export const isoInstant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/);

/** ISO 8601 period in calendar units (`P12M`, `P30D`), or whole hours (`PT24H`). */
export const duration = z
  .string()
  .regex(/^P/)
  .refine((text) => parseDuration(text) !== undefined, { error: 'not a period' });

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** Language of a document, ISO 639-1. */
export const languageCode = z.string().regex(/^[a-z]{2}$/);

/** A name or a line that is never translated: legal names, addresses, numbers. May be empty while unfinished. */
export const plainText = z.string();
