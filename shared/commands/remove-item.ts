import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { defineCommand } from './command.ts';
import { containerAt, setChild, targetOf } from './draft-record.ts';
import { recordLabel } from './label.ts';

/** Takes an item out of a list; `path` ends in its id, or in its index in a list without ids. */
export const removeItem = defineCommand<ChangeTarget & { readonly path: FieldPath }>({
  id: 'record.remove-item',
  label: (args, workspace) => recordLabel('edit', args, workspace),
  run: (draft, { path, ...target }) => {
    const list = containerAt(targetOf(draft, target), path.slice(0, -1));
    if (Array.isArray(list)) setChild(list, path.at(-1) ?? '', undefined);
  },
});
