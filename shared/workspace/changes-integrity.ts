import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { contactRef } from '#shared/model/party-ref.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { Change } from './change.ts';
import { createGraphs, type Graphs } from './cycles.ts';
import type { IntegrityFailure, Place } from './failure.ts';
import { checkIntegrity } from './integrity.ts';
import { at, checkContact, checkLink, checkLists, type LocatedRecord } from './item-integrity.ts';
import { walkMentions } from './mentions.ts';
import type { Workspace } from './workspace.ts';

/** A record of a list that is sorted by id; `undefined` if there is none. */
export function recordIn<Item extends { readonly id: string }>(
  records: readonly Item[],
  id: string,
): Item | undefined {
  const found = records[placeInOrder(records, id)];
  return found?.id === id ? found : undefined;
}

/** Where a record with that id stands, or would have to stand, in a list that is sorted by id. */
export function placeInOrder(records: readonly { readonly id: string }[], id: string): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether records still fit together after changes to a workspace that did before: the same questions as
 * on opening, asked only of what the changes touch. Where something was taken away that others may mean,
 * everything is asked.
 *
 * Places are pointers with the id of the record in place of its index: `/activities/orders/register`.
 */
export function checkChanges(
  after: Workspace,
  changes: readonly Change[],
): readonly IntegrityFailure[] {
  if (changes.some(takesAway)) {
    return checkIntegrity(after, (type, index) => placeOf(type, after[type][index]?.id ?? ''));
  }
  const graphs = createGraphs();
  const touched = touchedRecords(after, changes);
  const failures = touched.flatMap((located) => [
    ...checkIdentity(after, located),
    ...checkRecord(after, located, graphs),
  ]);
  return failures.length > 0 ? failures : graphs.cycles();
}

/** Records and contact points are what other records mean. */
function takesAway({ path, after }: Change): boolean {
  const [list] = path;
  return (path.length === 0 || list === 'contactPoints') && after === undefined;
}

function placeOf(type: RecordType, id: string): Place {
  return { entry: '', pointer: `/${type}/${id}` };
}

function touchedRecords(
  workspace: Workspace,
  changes: readonly Change[],
): readonly LocatedRecord[] {
  const keys = new Set(changes.map(({ type, id }) => `${type}/${id}`));
  return recordTypes.flatMap((type) =>
    [...keys].flatMap((key) => {
      const [ofType, id = ''] = key.split('/');
      return ofType === type ? (locate(workspace, type, id) ?? []) : [];
    }),
  );
}

function locate(workspace: Workspace, type: RecordType, id: string): LocatedRecord | undefined {
  const records: readonly AnyRecord[] = workspace[type];
  const record = recordIn(records, id);
  return record && { type, id, record, place: () => placeOf(type, id) };
}

function locateAny(workspace: Workspace, id: string): LocatedRecord | undefined {
  for (const type of recordTypes) {
    const found = locate(workspace, type, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkIdentity(workspace: Workspace, located: LocatedRecord): readonly IntegrityFailure[] {
  const first = locateAny(workspace, located.id);
  if (first === undefined || first.type === located.type) return [];
  return [{ ...at(located, ['id']), code: 'duplicate-id', first: first.place() }];
}

function checkRecord(
  workspace: Workspace,
  located: LocatedRecord,
  graphs: Graphs,
): readonly IntegrityFailure[] {
  const failures: IntegrityFailure[] = [];
  const items = new Set<string>();
  const known = new Map<string, LocatedRecord>();
  const find = (id: string) => {
    const found = known.get(id) ?? locateAny(workspace, id);
    if (found !== undefined) known.set(id, found);
    return found;
  };
  walkMentions(located.type, located.record, (mention, value, path) => {
    const target = String(value);
    if (mention.kind === 'reference') {
      const found = find(target)?.type;
      if (found !== undefined && (mention.to === 'any' || mention.to === found)) return;
      const base = { ...at(located, path), target, expected: mention.to };
      failures.push(
        found === undefined
          ? { ...base, code: 'dangling-reference' }
          : { ...base, code: 'wrong-reference-type', found },
      );
    } else if (mention.kind === 'item') {
      if (items.has(target)) {
        failures.push({ ...at(located, path), code: 'duplicate-item-id', item: target });
      }
      items.add(target);
    } else if (mention.kind === 'contact') {
      const { party, contactPoint } = contactRef.parse(value);
      failures.push(...checkContact(located, [...path, 'contactPoint'], contactPoint, find(party)));
    } else failures.push(...checkLink(located, path, value));
  });
  failures.push(...checkLists(located, known, graphs));
  addChains(workspace, located, graphs);
  return failures;
}

/** Follows a record through the records of its type that it names, so that a circle through it is found. */
function addChains(workspace: Workspace, start: LocatedRecord, graphs: Graphs): void {
  const seen = new Set([start.id]);
  const waiting = [start];
  for (let located = waiting.pop(); located !== undefined; located = waiting.pop()) {
    const current = located;
    walkMentions(current.type, current.record, (mention, value, path) => {
      if (mention.kind !== 'reference' || mention.to !== current.type) return;
      const target = String(value);
      graphs.add(current, target, path);
      const next = seen.has(target) ? undefined : locate(workspace, current.type, target);
      seen.add(target);
      if (next !== undefined) waiting.push(next);
    });
  }
}
