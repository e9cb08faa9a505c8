import { original } from 'immer';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { Change } from '#shared/workspace/change.ts';
import { changesBetween } from '#shared/workspace/changes.ts';
import { referencesTo } from '#shared/workspace/references.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { defineCommand } from './command.ts';
import { removeRecord } from './draft-record.ts';
import { recordLabel } from './label.ts';
import { withoutRecord } from './release-uses.ts';

/** A record to be deleted. */
export type DeleteTarget = { readonly type: RecordType; readonly id: string };

/** How many records of each type refer to a record: "used in 4 activities". Types without one are left out. */
export function usesOf(
  workspace: Workspace,
  id: string,
): readonly { readonly type: RecordType; readonly ids: readonly string[] }[] {
  const uses = referencesTo(workspace, id).filter((use) => use.id !== id);
  return recordTypes.flatMap((type) => {
    const ids = [...new Set(uses.flatMap((use) => (use.type === type ? [use.id] : [])))];
    return ids.length > 0 ? [{ type, ids }] : [];
  });
}

/** What deleting a record with its uses would take along and change, itself not counted. */
export function consequencesOf(
  workspace: Workspace,
  target: DeleteTarget,
): { readonly deleted: readonly DeleteTarget[]; readonly changed: readonly DeleteTarget[] } {
  const changes = changesBetween(workspace, withoutRecord(workspace, target));
  const isGone = ({ path, after }: Change) => path.length === 0 && after === undefined;
  return {
    deleted: recordsIn(changes.filter(isGone)).filter(({ id }) => id !== target.id),
    changed: recordsIn(changes.filter((change) => !isGone(change))),
  };
}

function recordsIn(changes: readonly Change[]): readonly DeleteTarget[] {
  const byId = new Map<string, DeleteTarget>();
  for (const { type, id } of changes) if (type !== 'settings') byId.set(id, { type, id });
  return [...byId.values()];
}

/**
 * Deletes a record. `uses: 'refuse'` refuses while others refer to it; `'release'` takes the references
 * away, and along goes what cannot be without it, such as the exceptions of a rule.
 */
export const deleteRecord = defineCommand<DeleteTarget & { readonly uses: 'refuse' | 'release' }>({
  id: 'record.delete',
  label: (target, workspace) => recordLabel('delete', target, workspace),
  run: (draft, { uses, ...target }) => {
    if (uses === 'refuse') {
      removeRecord(draft, target.type, target.id);
      return;
    }
    // Outside the draft: looking through all records inside would copy each of them.
    const before = original(draft);
    const after: Workspace = withoutRecord(before, target);
    for (const type of recordTypes) {
      if (after[type] !== before[type]) Reflect.set(draft, type, after[type]);
    }
  },
});
