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
import { walkMentions, type Mention } from './mentions.ts';
import type { Reference } from './references.ts';
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
  const types = typesById(workspace);
  const count = recordTypes.reduce((sum, type) => sum + workspace[type].length, 0);
  if (types.size < count) return findDuplicates(workspace, placeOf).slice(0, limits.failures);
  const graphs = createGraphs();
  const parties = new Map<string, LocatedRecord>();
  for (const party of locate(workspace, 'parties', placeOf)) parties.set(party.id, party);
  const round: Round = { types, parties, graphs, failures: [], items: new Set() };
  for (const type of recordTypes) {
    for (const located of locate(workspace, type, placeOf)) checkRecord(located, round);
  }
  return (round.failures.length > 0 ? round.failures : graphs.cycles()).slice(0, limits.failures);
}

/** The type of each record by its id: all that a reference has to know of the record that it means. */
function typesById(workspace: Workspace): ReadonlyMap<string, RecordType> {
  const types = new Map<string, RecordType>();
  for (const type of recordTypes) {
    for (const { id } of workspace[type]) types.set(id, type);
  }
  return types;
}

/** One after the other: where there are many, they are not all held at once. */
function* locate(
  workspace: Workspace,
  type: RecordType,
  placeOf: PlaceOf,
): Generator<LocatedRecord, void, undefined> {
  const records: readonly AnyRecord[] = workspace[type];
  let index = 0;
  for (const record of records) {
    const at = index;
    yield { type, id: record.id, record, place: () => placeOf(type, at) };
    index += 1;
  }
}

function findDuplicates(workspace: Workspace, placeOf: PlaceOf): readonly IntegrityFailure[] {
  const seen = new Map<string, LocatedRecord>();
  const located = recordTypes.flatMap((type) => [...locate(workspace, type, placeOf)]);
  return located.flatMap((record): readonly IntegrityFailure[] => {
    const first = seen.get(record.id);
    if (first === undefined) {
      seen.set(record.id, record);
      return [];
    }
    const { place } = at(first, ['id']);
    return [{ ...at(record, ['id']), code: 'duplicate-id', first: place }];
  });
}

/** What the checks of one record after the other share, so that sound records cost no memory. */
type Round = {
  readonly types: ReadonlyMap<string, RecordType>;
  readonly parties: ById;
  readonly graphs: Graphs;
  readonly failures: IntegrityFailure[];
  /** Ids of items that the record at hand was found to have. */
  readonly items: Set<unknown>;
};

function checkRecord(located: LocatedRecord, round: Round): void {
  if (round.items.size > 0) round.items.clear();
  round.failures.push(...checkLists(located, round.parties, round.graphs));
  walkMentions(located.type, located.record, (mention, value, path) => {
    checkMention(located, mention, value, path, round);
  });
}

function checkMention(
  located: LocatedRecord,
  mention: Mention,
  value: unknown,
  path: Path,
  round: Round,
): void {
  switch (mention.kind) {
    case 'reference':
      checkReference(located, { to: mention.to, target: String(value), path }, round);
      break;
    case 'item':
      checkItem(located, value, path, round);
      break;
    case 'contact': {
      const { party, contactPoint } = contactRef.parse(value);
      const owner = round.parties.get(party);
      round.failures.push(...checkContact(located, [...path, 'contactPoint'], contactPoint, owner));
      break;
    }
    case 'link':
      round.failures.push(...checkLink(located, path, value));
  }
}

function checkReference(
  located: LocatedRecord,
  { to, target, path }: Reference,
  { types, graphs, failures }: Round,
): void {
  const found = types.get(target);
  if (to === located.type) graphs.add(located, target, path);
  if (found !== undefined && (to === 'any' || to === found)) return;
  const base = { ...at(located, path), target, expected: to };
  failures.push(
    found === undefined
      ? { ...base, code: 'dangling-reference' }
      : { ...base, code: 'wrong-reference-type', found },
  );
}

function checkItem(
  located: LocatedRecord,
  item: unknown,
  path: Path,
  { items, failures }: Round,
): void {
  if (items.has(item)) {
    failures.push({ ...at(located, path), code: 'duplicate-item-id', item: String(item) });
  }
  items.add(item);
}
