import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { contactRef } from '#shared/model/party-ref.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { createGraphs, type Graphs } from './cycles.ts';
import type { IntegrityFailure, Place } from './failure.ts';
import {
  checkContact,
  checkLists,
  checkLink,
  at,
  type ById,
  type LocatedRecord,
} from './item-integrity.ts';
import { limits } from './limits.ts';
import { walkMentions } from './mentions.ts';
import type { Path } from './schema-visitor.ts';
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
  const byId = new Map<string, LocatedRecord>();
  const duplicates: IntegrityFailure[] = [];
  for (const record of located) {
    const first = byId.get(record.id);
    if (first === undefined) byId.set(record.id, record);
    else
      duplicates.push({
        ...at(record, ['id']),
        code: 'duplicate-id',
        first: at(first, ['id']).place,
      });
  }
  if (duplicates.length > 0) return duplicates.slice(0, limits.failures);
  const graphs = createGraphs();
  const failures = located.flatMap((record) => checkRecord(record, byId, graphs));
  return (failures.length > 0 ? failures : graphs.cycles()).slice(0, limits.failures);
}

function locate(workspace: Workspace, placeOf: PlaceOf): readonly LocatedRecord[] {
  return recordTypes.flatMap((type) =>
    workspace[type].map((record: AnyRecord, index) => ({
      type,
      id: record.id,
      record,
      place: () => placeOf(type, index),
    })),
  );
}

function checkRecord(
  located: LocatedRecord,
  byId: ById,
  graphs: Graphs,
): readonly IntegrityFailure[] {
  const failures: IntegrityFailure[] = [...checkLists(located, byId, graphs)];
  const items = new Set<string>();
  walkMentions(located.type, located.record, (mention, value, path) => {
    switch (mention.kind) {
      case 'reference':
        failures.push(...checkReference(located, { to: mention.to, path }, String(value), byId));
        if (mention.to === located.type) graphs.add(located, String(value), path);
        break;
      case 'item':
        failures.push(...checkItem(located, String(value), path, items));
        break;
      case 'contact': {
        const { party, contactPoint } = contactRef.parse(value);
        failures.push(
          ...checkContact(located, [...path, 'contactPoint'], contactPoint, byId.get(party)),
        );
        break;
      }
      case 'link':
        failures.push(...checkLink(located, path, value));
    }
  });
  return failures;
}

const fine: readonly IntegrityFailure[] = [];

function checkReference(
  located: LocatedRecord,
  { to, path }: { readonly to: RecordType | 'any'; readonly path: Path },
  target: string,
  byId: ById,
): readonly IntegrityFailure[] {
  const found = byId.get(target)?.type;
  if (found !== undefined && (to === 'any' || to === found)) return fine;
  const base = { ...at(located, path), target, expected: to };
  if (found === undefined) return [{ ...base, code: 'dangling-reference' }];
  return [{ ...base, code: 'wrong-reference-type', found }];
}

function checkItem(
  located: LocatedRecord,
  item: string,
  path: Path,
  seen: Set<string>,
): readonly IntegrityFailure[] {
  if (seen.has(item)) return [{ ...at(located, path), code: 'duplicate-item-id', item }];
  seen.add(item);
  return fine;
}
