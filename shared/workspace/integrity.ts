import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { cyclesIn, cyclesOfDataUses } from './cycles.ts';
import { limits } from './limits.ts';
import { placeInside, type IntegrityFailure, type Place } from './failure.ts';
import { checkItems, type LocatedRecord } from './item-integrity.ts';
import { referencesOf, type Reference } from './references.ts';
import type { Workspace } from './workspace.ts';

/** Where a record stands in its file: its place, to which the steps inside the record are added. */
export type PlaceOf = (type: RecordType, index: number) => Place;

/**
 * Whether records fit together: ids are unique, references lead to a record of the right type, items and
 * links that are meant exist, and nothing overrides, contains or follows itself.
 *
 * @returns What is wrong, at most `limits.failures`; nothing if all is well. Cycles are looked for only
 * once all references lead somewhere.
 */
export function checkIntegrity(
  workspace: Workspace,
  placeOf: PlaceOf,
): readonly IntegrityFailure[] {
  const located = locate(workspace, placeOf);
  const duplicates = duplicateIds(located);
  if (duplicates.length > 0) return duplicates.slice(0, limits.failures);
  const byId = new Map(located.map((record) => [record.id, record]));
  const failures = located.flatMap((record) => [
    ...referencesOf(record.type, record.record).flatMap((reference) =>
      checkReference(record, reference, byId),
    ),
    ...checkItems(record, byId),
  ]);
  if (failures.length > 0) return failures.slice(0, limits.failures);
  return [...cyclesIn(located), ...cyclesOfDataUses(located)].slice(0, limits.failures);
}

function locate(workspace: Workspace, placeOf: PlaceOf): readonly LocatedRecord[] {
  return recordTypes.flatMap((type) =>
    workspace[type].map((record: AnyRecord, index) => ({
      type,
      id: record.id,
      record,
      place: placeOf(type, index),
    })),
  );
}

function duplicateIds(located: readonly LocatedRecord[]): readonly IntegrityFailure[] {
  const first = new Map<string, Place>();
  return located.flatMap(({ type, id, place }): readonly IntegrityFailure[] => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, place);
      return [];
    }
    return [
      {
        code: 'duplicate-id',
        type,
        id,
        place: placeInside(place, ['id']),
        first: placeInside(known, ['id']),
      },
    ];
  });
}

function checkReference(
  { type, id, place }: LocatedRecord,
  { path, to, target }: Reference,
  byId: ReadonlyMap<string, LocatedRecord>,
): readonly IntegrityFailure[] {
  const found = byId.get(target)?.type;
  if (found !== undefined && (to === 'any' || to === found)) return [];
  const at = { type, id, place: placeInside(place, path), target };
  if (found === undefined) return [{ ...at, code: 'dangling-reference', expected: to }];
  return [{ ...at, code: 'wrong-reference-type', expected: to, found }];
}
