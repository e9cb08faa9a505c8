import fc from 'fast-check';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { sortedById } from '#shared/workspace/changes.ts';
import { type Workspace, workspaceSchema } from '#shared/workspace/workspace.ts';
import { anyWorkspace, recordInput } from './arbitraries.ts';
import { removalsOf, removed } from './removals.ts';

/** A change to a workspace; the numbers choose among what it happens to hold. */
export type Edit =
  | { readonly kind: 'remove'; readonly pick: number }
  | { readonly kind: 'delete'; readonly type: RecordType; readonly pick: number }
  | {
      readonly kind: 'write';
      readonly type: RecordType;
      readonly pick: number;
      readonly to: object;
    }
  | { readonly kind: 'add'; readonly type: RecordType; readonly to: object }
  | { readonly kind: 'move'; readonly type: RecordType; readonly pick: number; readonly to: number }
  | { readonly kind: 'languages'; readonly languages: readonly string[] }
  | { readonly kind: 'undo'; readonly steps: number };

const pick = fc.nat({ max: 10_000 });
const type = fc.constantFrom(...recordTypes);

/** A record of any type as a person might write it, with the type. */
const written = fc.oneof(
  ...recordTypes.map((each) => recordInput(each, 'written').map((to) => ({ type: each, to }))),
);

/** Edits of every kind and of records of every type. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('remove' as const), pick }),
  fc.record({ kind: fc.constant('delete' as const), type, pick }),
  fc
    .tuple(written, pick)
    .map(([each, index]) => ({ kind: 'write' as const, ...each, pick: index })),
  written.map((each) => ({ kind: 'add' as const, ...each })),
  fc.record({ kind: fc.constant('move' as const), type, pick, to: pick }),
  fc.record({
    kind: fc.constant('languages' as const),
    languages: fc.constantFrom(['en'], ['fi', 'sv', 'en'], ['sv', 'de']),
  }),
  fc.record({ kind: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 3 }) }),
);

/** A workspace with arbitrary records of every type beside its own. */
export function joinedWith(workspace: Workspace): fc.Arbitrary<Workspace> {
  return anyWorkspace.map((other) => {
    const both = recordTypes.map((each) => [each, [...workspace[each], ...other[each]]] as const);
    return sortedById({ ...workspace, ...Object.fromEntries(both) });
  });
}

/** The workspaces that a series of edits leads through, each from the one before; undo goes back to one. */
export function stepsOf(start: Workspace, edits: readonly Edit[]): readonly Workspace[] {
  return edits.reduce<readonly Workspace[]>(
    (before, edit) => [...before, applied(before, edit)],
    [start],
  );
}

function applied(before: readonly Workspace[], edit: Edit): Workspace {
  const now = before.at(-1);
  if (now === undefined) throw new Error('There is nothing to edit.');
  switch (edit.kind) {
    case 'undo':
      return before.at(-1 - edit.steps) ?? now;
    case 'languages':
      return { ...now, settings: { ...now.settings, languages: [...edit.languages] } };
    case 'remove':
      return removed(now, chosen(removalsOf(now), edit.pick));
    case 'add':
      return withRecords(now, edit.type, (all) => [
        ...all,
        parsed(edit.type, { ...edit.to, id: `added-${before.length}` }),
      ]);
    case 'delete':
      return withRecords(now, edit.type, (all) => {
        return all.filter((record) => !chosen(all, edit.pick).includes(record));
      });
    case 'write':
      return replaced(now, edit, ({ id }) => parsed(edit.type, { ...edit.to, id }));
    case 'move':
      return replaced(now, edit, (record) => moved(record, now, edit.to));
  }
}

function chosen<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.length === 0 ? [] : items.slice(index % items.length).slice(0, 1);
}

function withRecords(
  workspace: Workspace,
  of: RecordType,
  change: (records: readonly AnyRecord[]) => readonly AnyRecord[],
): Workspace {
  return sortedById({ ...workspace, [of]: change(workspace[of]) });
}

function replaced(
  workspace: Workspace,
  { type: of, pick: index }: { readonly type: RecordType; readonly pick: number },
  change: (record: AnyRecord) => AnyRecord,
): Workspace {
  return withRecords(workspace, of, (all) => {
    const [old] = chosen(all, index);
    return all.map((record) => (record === old ? change(record) : record));
  });
}

function parsed(of: RecordType, record: object): AnyRecord {
  const { settings } = workspaceSchema.parse({
    settings: { name: 'x', languages: ['en'], defaultCountry: 'FI' },
  });
  const [only] = workspaceSchema.parse({ settings, [of]: [record] })[of];
  if (only === undefined) throw new Error('The record was not kept.');
  return only;
}

/** The record in another register or notice, where it belongs to one. */
function moved(record: AnyRecord, { registers, notices }: Workspace, to: number): AnyRecord {
  const [register] = chosen(registers, to);
  const [notice] = chosen(notices, to);
  if (register !== undefined && 'register' in record) return { ...record, register: register.id };
  if (register !== undefined && 'registers' in record)
    return { ...record, registers: [register.id] };
  if (notice !== undefined && 'notice' in record) return { ...record, notice: notice.id };
  return record;
}
