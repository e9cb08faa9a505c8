import { useEffect } from 'react';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { focusedField, noteFocus } from '#renderer/session/focused-field.ts';

/**
 * Lets the preview follow the record that is opened, until a field of it has the focus. A register is what
 * the whole document is about: nothing in it is brought into sight.
 */
export function useFollowing(workspace: Workspace, path: readonly string[]): void {
  const opened = path.flatMap((id) => {
    const type = recordTypes.find((each) => recordById(workspace, each, id) !== undefined);
    return type === undefined ? [] : [{ type, id }];
  })[0];
  const type: RecordType | undefined = opened?.type;
  const id = opened?.id;
  useEffect(() => {
    if (type === undefined || id === undefined || focusedField()?.id === id) return;
    noteFocus(type === 'registers' ? null : { type, id, path: [] });
  }, [type, id]);
}
