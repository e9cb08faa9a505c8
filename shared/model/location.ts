import { z } from 'zod';
import { countryCode } from './scalars.ts';

/** Where data is. `outsideEea` and `anywhere` make a transfer whose country is still open. */
export const location = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('countries'),
    countries: z
      .array(
        z.strictObject({
          country: countryCode,
          /** Town or site, as printed. */
          place: z.string().optional(),
          /** Hosting region of a provider, as printed. */
          region: z.string().optional(),
        }),
      )
      .min(1),
  }),
  z.strictObject({ kind: z.literal('eea') }),
  z.strictObject({ kind: z.literal('outsideEea') }),
  z.strictObject({ kind: z.literal('anywhere') }),
]);
export type Location = z.output<typeof location>;
