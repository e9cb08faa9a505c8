import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { defineCommand } from './command.ts';
import { containerAt, setChild, targetOf } from './draft-record.ts';
import { fieldLabel } from './label.ts';

/** A field of a record or of the settings, and what is to stand there; `undefined` takes it away. */
export type SetFieldArgs = ChangeTarget & { readonly path: FieldPath; readonly value: unknown };

/**
 * Fills in a field, whichever it is: a text, a choice, a date, an answer, a list as a whole. Its parents
 * must be there. The value need not be complete: what has a default is filled in.
 */
export const setField = defineCommand<SetFieldArgs>({
  id: 'record.set-field',
  label: fieldLabel,
  mergeKey: ({ type, id, path, value }) =>
    typeof value === 'string' ? [type, id, ...path].join('/') : null,
  run: (draft, { path, value, ...target }) => {
    const step = path.at(-1);
    const container = containerAt(targetOf(draft, target), path.slice(0, -1));
    if (step !== undefined && container !== undefined) setChild(container, step, value);
  },
});
