import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import { fieldPathOf, isTree, valueAt, withValueAt } from '#shared/workspace/change-path.ts';
import type { Change, FieldPath } from '#shared/workspace/change.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import { recordIn } from '#shared/workspace/changes-integrity.ts';
import { referencesOf, type Reference } from '#shared/workspace/references.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

type Target = { readonly type: RecordType; readonly id: string };

/**
 * A workspace without a record and without any reference to it. Whoever refers to it is changed as little
 * as its schema allows: the reference goes, else the item that holds it; words of a vocabulary item stay
 * as words written in place. Who cannot be without it goes along: a rule without its register, an
 * exception without its rule, a transfer without its disclosure.
 */
export function withoutRecord(workspace: Workspace, target: Target): Workspace {
  const users = usersById(workspace);
  const waiting = [target];
  const gone = new Set<string>();
  let next = workspace;
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (gone.has(each.id)) continue;
    gone.add(each.id);
    next = replaced(next, each, undefined);
    for (const user of users.get(each.id) ?? []) {
      const record = gone.has(user.id) ? undefined : find(next, user);
      if (record === undefined) continue;
      const released = release({ ...user, record }, each.id, workspace);
      if (released === undefined) waiting.push(user);
      else next = replaced(next, user, released);
    }
  }
  return next;
}

function find(workspace: Workspace, { type, id }: Target): AnyRecord | undefined {
  const records: readonly AnyRecord[] = workspace[type];
  return recordIn(records, id);
}

function replaced(workspace: Workspace, target: Target, after: unknown): Workspace {
  const change: Change = { ...target, path: [], before: undefined, after };
  return applyChanges(workspace, [change]);
}

/** Who refers to each id: looked up once, since a register takes hundreds of records along. */
function usersById(workspace: Workspace): ReadonlyMap<string, readonly Target[]> {
  const users = new Map<string, Target[]>();
  const note = (user: Target, id: string) => {
    const known = users.get(id);
    if (known === undefined) users.set(id, [user]);
    else known.push(user);
  };
  for (const type of recordTypes) {
    const records: readonly AnyRecord[] = workspace[type];
    for (const record of records) {
      const targets = new Set(referencesOf(type, record).map(({ target }) => target));
      targets.forEach((id) => note({ type, id: record.id }, id));
    }
  }
  return users;
}

type User = { readonly type: RecordType; readonly record: AnyRecord };

/** The record without its references to an id; `undefined` when it cannot be without one of them. */
function release({ type, record }: User, id: string, workspace: Workspace): AnyRecord | undefined {
  let current: AnyRecord = record;
  for (;;) {
    const reference = referencesOf(type, current).find(({ target }) => target === id);
    if (reference === undefined) return current;
    const next = releaseOne({ type, record: current }, reference, workspace);
    if (next === undefined) return undefined;
    current = next;
  }
}

function releaseOne(
  { type, record }: User,
  { path: indexes, target }: Reference,
  workspace: Workspace,
): AnyRecord | undefined {
  const path = fieldPathOf(record, indexes);
  if (isBound({ type, record }, path)) return undefined;
  const schema = recordSchemas[type];
  for (let length = path.length; length > 0; length -= 1) {
    const place = path.slice(0, length);
    for (const substitute of substitutesAt(record, { place, target }, workspace)) {
      const result = schema.safeParse(withValueAt(record, place, substitute));
      if (result.success) return result.data;
    }
  }
  return undefined;
}

/**
 * Who means nothing, or would say more than was meant, without what it refers to: an exception without its
 * rule, an onward recipient or a transfer without its disclosure, a measure of one register alone, words
 * printed only while something holds.
 */
function isBound({ type, record }: User, [field = '']: FieldPath): boolean {
  if (field === 'overrides' && 'overrides' in record) return record.overrides.length === 1;
  return boundFields.has(`${type}/${field}`);
}

const boundFields = new Set([
  'disclosures/from',
  'transfers/disclosure',
  'measures/register',
  'clauses/dependsOn',
]);

type Loss = { readonly place: FieldPath; readonly target: string };

/** What may stand in a place once the reference in it is gone, the mildest first. */
function substitutesAt(
  record: AnyRecord,
  { place, target }: Loss,
  workspace: Workspace,
): readonly unknown[] {
  const value = valueAt(record, place);
  if (!isTree(value)) return [undefined, null];
  if (value['item'] === target) {
    const item = recordIn(workspace.vocabulary, target);
    return [{ text: item?.texts ?? {}, forms: item?.forms ?? {} }];
  }
  return substitutesByKind.get(value['kind']) ?? [undefined, null];
}

/** A rule for this one alone is a rule for nobody knows whom, never for all; one for all others is for all. */
const substitutesByKind: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['party', [{ kind: 'notStated' }]],
  ['group', [{ kind: 'notStated' }]],
  ['only', [{ kind: 'notStated' }]],
  ['allExcept', [{ kind: 'all' }]],
]);
