import { z } from 'zod';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { placeInside, type Place, type WorkspaceFailures } from './failure.ts';
import { formatVersion } from './file-head.ts';
import { atLeastOne, type Migrations } from './read-records.ts';
import { recordFailures, type PlaceOfPath } from './schema-issues.ts';

const recognised = z.looseObject({ format: z.literal('seloste') });
const numbered = z.looseObject({ formatVersion: z.number().int().min(1) });
const versioned = z.looseObject({ schemaVersions: z.record(z.string(), z.number().int().min(0)) });

/** A JSON object that calls itself a workspace; nothing else in it has been believed yet. */
export type RawHead = Readonly<Record<string, unknown>>;

/**
 * Recognises a workspace file by its head and refuses one from a newer version. Everything else in the
 * head is left to its schema.
 *
 * @param value The whole JSON form, or the manifest of a ZIP.
 */
export function readHead(
  value: unknown,
  place: Place,
  migrations: Migrations,
): Result<RawHead, WorkspaceFailures> {
  const known = recognised.safeParse(value);
  if (!known.success) {
    return fail([{ code: 'not-a-workspace', place: placeInside(place, ['format']) }]);
  }
  const head: RawHead = known.data;
  const format = numbered.safeParse(head);
  if (format.success && format.data.formatVersion > formatVersion) {
    return fail([
      {
        code: 'too-new',
        place: placeInside(place, ['formatVersion']),
        found: format.data.formatVersion,
        known: formatVersion,
      },
    ]);
  }
  const types = versioned.safeParse(head);
  if (!types.success) return ok(head);
  for (const [type, found] of Object.entries(types.data.schemaVersions)) {
    const known = recordTypes.find((each) => each === type);
    const newest = known === undefined ? 0 : migrations[known].steps.length;
    if (known !== undefined && found <= newest) continue;
    const at = placeInside(place, ['schemaVersions', type]);
    return fail([{ code: 'too-new', place: at, found, known: newest }]);
  }
  return ok(head);
}

/** Holds the fields of a head against its schema. */
export function checkHead<Head>(
  value: RawHead,
  schema: z.ZodType<Head>,
  placeOf: PlaceOfPath,
): Result<Head, WorkspaceFailures> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(atLeastOne(recordFailures({ value, placeOf }, parsed.error.issues)));
}
