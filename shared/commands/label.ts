import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { valueAt } from '#shared/workspace/change-path.ts';
import type { CommandLabel } from '#shared/workspace/journal-entry.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { targetOf } from './draft-record.ts';
import { isNameField, recordName } from './record-name.ts';

/** What may be done to a record, as labels tell it. */
type Action = 'add' | 'copy' | 'delete' | 'edit' | 'move' | 'rename';

/**
 * The label of something done to a record: the key `<action>.<type>` of the interface's words for
 * commands, with the name of the record, and that of its register for records that have no name.
 */
export function recordLabel(
  action: Action,
  target: ChangeTarget,
  workspace: Workspace,
  name = recordName(workspace, target),
): CommandLabel {
  const register = valueAt(targetOf(workspace, target), ['register']);
  return {
    key: `${action}.${target.type}`,
    params: {
      name,
      register:
        typeof register === 'string'
          ? recordName(workspace, { type: 'registers', id: register })
          : '',
    },
  };
}

/** The label of a change to a field: a new name is told as such. */
export function fieldLabel(
  target: ChangeTarget & { readonly path: FieldPath },
  workspace: Workspace,
): CommandLabel {
  const isName = isNameField(target.type, target.path[0] ?? '');
  return recordLabel(isName ? 'rename' : 'edit', target, workspace);
}
