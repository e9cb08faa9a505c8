import { indexOfStep } from '#shared/workspace/change-path.ts';
import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { defineCommand } from './command.ts';
import { listAt, targetOf } from './draft-record.ts';
import { recordLabel } from './label.ts';

/** Moves an item of a list; `path` ends in its id (or index), `to` is its index afterwards. */
export const moveItem = defineCommand<
  ChangeTarget & { readonly path: FieldPath; readonly to: number }
>({
  id: 'record.move-item',
  label: (args, workspace) => recordLabel('edit', args, workspace),
  run: (draft, { path, to, ...target }) => {
    const list = listAt(targetOf(draft, target), path.slice(0, -1));
    const from = indexOfStep(list ?? [], path.at(-1) ?? '');
    if (list === undefined || from === -1) return;
    const [item] = list.splice(from, 1);
    list.splice(to, 0, item);
  },
});
