import type { AnyRecord } from '#shared/model/records.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { indexOf, recordById } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** The registers that a record belongs to: one for most, several for a notice, none for a party. */
export function registersOf(workspace: Workspace, record: AnyRecord): readonly string[] {
  if ('registers' in record) return record.registers;
  if ('register' in record) return record.register === null ? [] : [record.register];
  if ('notice' in record) return indexOf(workspace).notice(record.notice).registers;
  if ('of' in record) {
    const { of } = record;
    return of.kind === 'record' ? [of.register] : indexOf(workspace).notice(of.notice).registers;
  }
  return [];
}

/** The register of the record that a path of the address shows, if it belongs to one. */
export function registerOnScreen(workspace: Workspace, path: readonly string[]): string | null {
  for (const step of path) {
    for (const type of recordTypes) {
      const record = recordById(workspace, type, step);
      if (record === undefined) continue;
      return type === 'registers' ? record.id : (registersOf(workspace, record)[0] ?? null);
    }
  }
  return null;
}
