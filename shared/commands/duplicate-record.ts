import { current, isDraft } from 'immer';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { isTree } from '#shared/workspace/change-path.ts';
import { defineCommand } from './command.ts';
import { insertRecord, targetOf } from './draft-record.ts';
import { firstFree } from './free-slug.ts';
import { recordLabel } from './label.ts';

/**
 * Adds a copy of a record with a number behind its id. The copy refers to what the original refers to;
 * nothing refers to the copy.
 */
export const duplicateRecord = defineCommand<{ readonly type: RecordType; readonly id: string }>({
  id: 'record.duplicate',
  label: (target, workspace) => recordLabel('copy', target, workspace),
  run: (draft, target) => {
    const found = targetOf(draft, target);
    const record: unknown = isDraft(found) ? current(found) : found;
    if (!isTree(record)) return;
    const isTaken = (id: string) => recordTypes.some((type) => targetOf(draft, { type, id }));
    insertRecord(draft, target.type, { ...record, id: firstFree(target.id, isTaken) });
  },
});
