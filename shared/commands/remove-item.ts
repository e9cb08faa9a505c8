import { isItem, isTree } from '#shared/workspace/change-path.ts';
import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { defineCommand } from './command.ts';
import { containerAt, listAt, setChild, targetOf } from './draft-record.ts';
import { recordLabel } from './label.ts';

/**
 * Takes an item out of a list; `path` ends in its id, or in its index in a list without ids. A data use
 * takes the exceptions along that override nothing else.
 */
export const removeItem = defineCommand<ChangeTarget & { readonly path: FieldPath }>({
  id: 'record.remove-item',
  label: (args, workspace) => recordLabel('edit', args, workspace),
  run: (draft, { path, ...target }) => {
    const list = containerAt(targetOf(draft, target), path.slice(0, -1));
    if (!Array.isArray(list)) return;
    setChild(list, path.at(-1) ?? '', undefined);
    if (path[0] === 'dataUses') dropExceptions(list, path.at(-1) ?? '');
  },
});

function dropExceptions(uses: unknown[], gone: string): void {
  for (const use of [...uses]) {
    const overrides = listAt(isTree(use) ? use : undefined, ['overrides']);
    const index = overrides?.indexOf(gone) ?? -1;
    if (overrides === undefined || index === -1 || !isItem(use)) continue;
    overrides.splice(index, 1);
    if (overrides.length > 0) continue;
    setChild(uses, use.id, undefined);
    dropExceptions(uses, use.id);
  }
}
