import { answered } from '#shared/model/answer.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Party } from '#shared/model/party.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { placeInside, type IntegrityFailure, type Place } from './failure.ts';
import { itemMentionsOf, type ItemMention } from './record-items.ts';
import type { Path } from './schema-visitor.ts';

/** A record with the place in its file. */
export type LocatedRecord = {
  readonly type: RecordType;
  readonly id: string;
  readonly record: AnyRecord;
  readonly place: Place;
};
type ById = ReadonlyMap<string, LocatedRecord>;

/**
 * Whether the items of a record are told apart by their ids, and whether those that it points to exist:
 * contact points in the party meant, links and data uses in the record itself.
 */
export function checkItems(located: LocatedRecord, byId: ById): readonly IntegrityFailure[] {
  const mentions = itemMentionsOf(located.type, located.record);
  return [
    ...duplicateItems(located, mentions),
    ...duplicateLinks(located),
    ...mentions.flatMap((mention) => checkMention(located, mention, byId)),
    ...checkDpo(located, byId),
    ...dataUseLists(located.record).flatMap(([path, uses]) => checkOverrides(located, path, uses)),
  ];
}

/** Lists of data uses in a record, each with the steps to it. */
export function dataUseLists(record: AnyRecord): readonly (readonly [Path, readonly DataUse[]])[] {
  return 'dataUses' in record ? [[['dataUses'], record.dataUses]] : [];
}

function at({ type, id, place }: LocatedRecord, path: Path) {
  return { type, id, place: placeInside(place, path) };
}

function duplicateItems(
  located: LocatedRecord,
  mentions: readonly ItemMention[],
): readonly IntegrityFailure[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention): readonly IntegrityFailure[] => {
    if (mention.kind !== 'item') return [];
    const { item, path } = mention;
    if (!seen.has(item)) {
      seen.add(item);
      return [];
    }
    return [{ ...at(located, path), code: 'duplicate-item-id', item }];
  });
}

function duplicateLinks(located: LocatedRecord): readonly IntegrityFailure[] {
  const keys = located.record.links.map(({ key }) => key);
  return keys.flatMap((key, index): readonly IntegrityFailure[] =>
    keys.indexOf(key) === index
      ? []
      : [{ ...at(located, ['links', index, 'key']), code: 'duplicate-link-key', key }],
  );
}

function checkMention(
  located: LocatedRecord,
  mention: ItemMention,
  byId: ById,
): readonly IntegrityFailure[] {
  switch (mention.kind) {
    case 'item':
      return [];
    case 'contact': {
      const party = partyOf(byId, mention.party);
      // Whether the party itself exists is checked with all other references.
      return party === undefined ? [] : checkContact(located, mention.path, mention.item, party);
    }
    case 'link': {
      const { key, path } = mention;
      const exists = located.record.links.some((link) => link.key === key);
      return exists ? [] : [{ ...at(located, path), code: 'unknown-link', key }];
    }
  }
}

function checkDpo(located: LocatedRecord, byId: ById): readonly IntegrityFailure[] {
  const own = partyOf(byId, located.id);
  const dpo = own === undefined ? undefined : answered(own.dpo);
  if (own === undefined || dpo === undefined) return [];
  const party = dpo.party === null ? own : partyOf(byId, dpo.party);
  if (party === undefined) return [];
  return dpo.contactPoints.flatMap((item, index) =>
    checkContact(located, ['dpo', 'value', 'contactPoints', index], item, party),
  );
}

function checkContact(
  located: LocatedRecord,
  path: Path,
  item: string,
  party: Party,
): readonly IntegrityFailure[] {
  if (party.contactPoints.some(({ id }) => id === item)) return [];
  return [{ ...at(located, path), code: 'unknown-item', item, owner: party.id }];
}

function checkOverrides(
  located: LocatedRecord,
  path: Path,
  uses: readonly DataUse[],
): readonly IntegrityFailure[] {
  const known = new Set(uses.map(({ id }) => id));
  return uses.flatMap((use, index) =>
    use.overrides.flatMap((item, position): readonly IntegrityFailure[] => {
      if (known.has(item)) return [];
      const place = at(located, [...path, index, 'overrides', position]);
      return [{ ...place, code: 'unknown-item', item, owner: located.id }];
    }),
  );
}

function partyOf(byId: ById, id: string): Party | undefined {
  const record = byId.get(id)?.record;
  return record !== undefined && 'legalName' in record ? record : undefined;
}
