import type { RecordType } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { indexOfStep, isTree } from '#shared/workspace/change-path.ts';
import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { placeInOrder, recordIn } from '#shared/workspace/changes-integrity.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { WorkspaceDraft } from './command.ts';

/** A record, or the settings: what a field path starts from. `undefined` if the record is gone. */
export function targetOf(workspace: Workspace, { type, id }: ChangeTarget): object | undefined {
  if (type === 'settings') return workspace.settings;
  const records: readonly AnyRecord[] = workspace[type];
  return recordIn(records, id);
}

/** The object or list at a path; `undefined` if there is none. */
export function containerAt(target: object | undefined, path: FieldPath): object | undefined {
  let value: unknown = target;
  for (const step of path) value = childOf(value, step);
  return typeof value === 'object' && value !== null ? value : undefined;
}

function childOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list[indexOfStep(list, step)];
  }
  return isTree(value) ? value[step] : undefined;
}

/** The list at a path, to be changed in place; `undefined` if there is none. */
export function listAt(target: object | undefined, path: FieldPath): unknown[] | undefined {
  const list = containerAt(target, path);
  return Array.isArray(list) ? list : undefined;
}

/** Sets a field or item of an object or list in place; `undefined` takes it away. */
export function setChild(container: object, step: string, value: unknown): void {
  if (!Array.isArray(container)) {
    if (value === undefined) Reflect.deleteProperty(container, step);
    else Reflect.set(container, step, value);
    return;
  }
  const list: unknown[] = container;
  const index = indexOfStep(list, step);
  if (index === -1) return;
  if (value === undefined) list.splice(index, 1);
  else list[index] = value;
}

/**
 * Puts a record, as a person may write it, into its place; what has a default is filled in once the
 * command has run.
 */
export function insertRecord(
  draft: WorkspaceDraft,
  type: RecordType,
  record: Readonly<Record<string, unknown>> & { readonly id: string },
): void {
  const records: unknown[] = draft[type];
  records.splice(placeInOrder(draft[type], record.id), 0, record);
}

/** Takes a record away; nothing happens when there is none. */
export function removeRecord(draft: WorkspaceDraft, type: RecordType, id: string): void {
  const index = placeInOrder(draft[type], id);
  if (draft[type][index]?.id === id) draft[type].splice(index, 1);
}
