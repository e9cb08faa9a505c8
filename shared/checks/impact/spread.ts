import type { RecordType } from '#shared/model/ids.ts';
import { covers } from '#shared/model/scope.ts';
import { indexOf, type WorkspaceIndex } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { type ImpactStep, isRoot, type Reached } from './impact-step.ts';
import { type ReferenceUse, type ReferenceUses, referenceUses } from './reference-uses.ts';

/**
 * Everything that depends on some records, by the shortest way: whatever refers to them, the activities that
 * rules among them cover, and the registers that hold them. Each record once; the first are those given.
 */
export function spreadFrom(workspace: Workspace, start: readonly Reached[]): readonly Reached[] {
  const index = indexOf(workspace);
  const uses = referenceUses(workspace);
  const reached = new Map<string, Reached>();
  const queue: Reached[] = [];
  const add = (next: Reached): void => {
    const key = `${next.step.type}/${next.step.record}`;
    if (reached.has(key)) return;
    reached.set(key, next);
    queue.push(next);
  };
  start.forEach(add);
  for (const node of queue) {
    for (const next of neighbours(node, { index, uses })) add(next);
  }
  return [...reached.values()];
}

type Ways = { readonly index: WorkspaceIndex; readonly uses: ReferenceUses };

function neighbours(node: Reached, { index, uses }: Ways): readonly Reached[] {
  return [
    ...(node.spread === 'none' ? [] : dependents(node, uses)),
    ...(node.spread === 'all' ? coveredActivities(node, index) : []),
    ...holder(node, index),
  ];
}

function dependents(node: Reached, uses: ReferenceUses): readonly Reached[] {
  return (uses.get(node.step.record) ?? []).flatMap((use) => {
    const spread = spreadOver(node, use);
    if (spread === undefined) return [];
    const { type, record, field } = use;
    const step = { type, record: record.id, field, via: 'refers' } as const;
    return [{ step, from: node, spread }];
  });
}

/** Files that evidence a record, and records whose words were read from a file. */
function isEvidence({ type, path: [first] }: ReferenceUse): boolean {
  return type === 'attachments' || first === 'evidence';
}

/** Fields by which a record belongs to another, comes after it, or is an exception to it. */
const ownership = new Set([
  ...['register', 'registers', 'notice', 'of', 'partOf', 'parent'],
  ...['overrides', 'replacedBy', 'successor'],
]);

/** Fields in which a rule, notice or purpose says which activities it is about. */
const selections = new Set(['activities', 'ofActivities']);

function isOwnership({ path }: ReferenceUse): boolean {
  const [first] = path;
  return ownership.has(String(first)) || path.some((step) => selections.has(String(step)));
}

/** How a dependence goes on over a reference; `undefined` = it does not. */
function spreadOver(node: Reached, use: ReferenceUse): Reached['spread'] | undefined {
  if (use.type === 'dismissals') return undefined;
  if (isEvidence(use)) return isRoot(node) ? 'none' : undefined;
  if (node.spread === 'asController') return controlling(use);
  if (isOwnership(use)) return isRoot(node) ? 'none' : undefined;
  return isRoot(node) || !closed.has(node.step.type) ? spreadOf(use) : undefined;
}

/** What is reached of these does not lead on to whatever names them: it would be everything. */
const closed: ReadonlySet<RecordType> = new Set(['registers', 'activities', 'notices']);

/** A party that is reached through its officer or representative matters where it is a controller. */
function spreadOf({ type }: ReferenceUse): Reached['spread'] {
  return type === 'parties' ? 'asController' : 'all';
}

function controlling({ type, path: [first] }: ReferenceUse): Reached['spread'] | undefined {
  return type === 'registers' && (first === 'controllers' || first === 'jointArrangements')
    ? 'none'
    : undefined;
}

/** The activities that a rule covers. A rule that is tied to none is printed with its register only. */
function coveredActivities({ step, ...rest }: Reached, index: WorkspaceIndex): readonly Reached[] {
  const selection = activitiesOf(step, index);
  if (selection === undefined) return [];
  const from: Reached = { step, ...rest };
  return index
    .activitiesOf(selection.register)
    .filter(({ id }) => covers(selection.activities, id))
    .map(({ id }) => ({
      step: { type: 'activities', record: id, field: '', via: 'covers' },
      from,
      spread: 'none',
    }));
}

function activitiesOf({ type, record }: ImpactStep, index: WorkspaceIndex) {
  if (type === 'transfers') {
    const { disclosure, scope, register } = index.transfer(record);
    const wide = scope.activities.kind === 'all' && disclosure !== null;
    const { activities } = wide ? index.disclosure(disclosure).scope : scope;
    return { register, activities };
  }
  if (type === 'disclosures') return ruleOf(index.disclosure(record));
  if (type === 'retentionRules') return ruleOf(index.retentionRule(record));
  return undefined;
}

function ruleOf({
  register,
  scope,
}: ReturnType<WorkspaceIndex['disclosure']> | ReturnType<WorkspaceIndex['retentionRule']>) {
  return { register, activities: scope.activities };
}

/** The register that a record belongs to. */
function holder(node: Reached, index: WorkspaceIndex): readonly Reached[] {
  const { type, record: id } = node.step;
  const record = index.find(type, id);
  const register = record !== undefined && 'register' in record ? record.register : null;
  if (register === null) return [];
  const step = { type: 'registers', record: register, field: '', via: 'holds' } as const;
  return [{ step, from: node, spread: 'none' }];
}
