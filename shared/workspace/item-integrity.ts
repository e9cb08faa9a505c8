import { answered } from '#shared/model/answer.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Party } from '#shared/model/party.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { Graphs } from './cycles.ts';
import { placeInside, type IntegrityFailure, type Place } from './failure.ts';
import type { Path } from './schema-visitor.ts';

/** A record with the way to its place in the file, which is asked for only when something is wrong. */
export type LocatedRecord = {
  readonly type: RecordType;
  readonly id: string;
  readonly record: AnyRecord;
  readonly place: () => Place;
};
export type ById = ReadonlyMap<string, LocatedRecord>;

/** What every failure of a record tells: which one, and where. */
export function at(
  { type, id, place }: LocatedRecord,
  path: Path,
): Pick<IntegrityFailure, 'type' | 'id' | 'place'> {
  return { type, id, place: placeInside(place(), path) };
}

/** Whether the link keys of a record differ, its data uses override known ones, and its officer can be reached. */
export function checkLists(
  located: LocatedRecord,
  byId: ById,
  graphs: Graphs,
): readonly IntegrityFailure[] {
  const { record } = located;
  const isAlike = record.links.length < 2 && !('dataUses' in record) && !('legalName' in record);
  if (isAlike) return fine;
  return [
    ...duplicateLinks(located),
    ...('dataUses' in record ? checkOverrides(located, record.dataUses, graphs) : fine),
    ...('legalName' in record ? checkDpo(located, record, byId) : fine),
  ];
}

const fine: readonly IntegrityFailure[] = [];

/** Whether a link that is meant is among those of the record. */
export function checkLink(
  located: LocatedRecord,
  path: Path,
  value: unknown,
): readonly IntegrityFailure[] {
  if (typeof value !== 'string') return [];
  if (located.record.links.some(({ key }) => key === value)) return [];
  return [{ ...at(located, path), code: 'unknown-link', key: value }];
}

/** Whether a contact point is one of the party's. That the party exists is checked with all references. */
export function checkContact(
  located: LocatedRecord,
  path: Path,
  item: string,
  owner: LocatedRecord | undefined,
): readonly IntegrityFailure[] {
  if (owner === undefined || !('legalName' in owner.record)) return [];
  if (owner.record.contactPoints.some(({ id }) => id === item)) return [];
  return [{ ...at(located, path), code: 'unknown-item', item, owner: owner.id }];
}

function duplicateLinks(located: LocatedRecord): readonly IntegrityFailure[] {
  const keys = located.record.links.map(({ key }) => key);
  return keys.flatMap((key, index): readonly IntegrityFailure[] =>
    keys.indexOf(key) === index
      ? []
      : [{ ...at(located, ['links', index, 'key']), code: 'duplicate-link-key', key }],
  );
}

function checkDpo(located: LocatedRecord, own: Party, byId: ById): readonly IntegrityFailure[] {
  const dpo = answered(own.dpo);
  if (dpo === undefined) return [];
  const owner = dpo.party === null ? located : byId.get(dpo.party);
  return dpo.contactPoints.flatMap((item, index) =>
    checkContact(located, ['dpo', 'value', 'contactPoints', index], item, owner),
  );
}

function checkOverrides(
  located: LocatedRecord,
  uses: readonly DataUse[],
  graphs: Graphs,
): readonly IntegrityFailure[] {
  if (uses.every(({ overrides }) => overrides.length === 0)) return [];
  const known = new Set(uses.map(({ id }) => id));
  return uses.flatMap((use, index) =>
    use.overrides.flatMap((item, position): readonly IntegrityFailure[] => {
      const path = ['dataUses', index, 'overrides', position];
      graphs.addDataUse(located, use.id, { item, path });
      if (known.has(item)) return [];
      return [{ ...at(located, path), code: 'unknown-item', item, owner: located.id }];
    }),
  );
}
