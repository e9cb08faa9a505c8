import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { CommitContext, useCommit, useEditing, type Commit } from './editing.tsx';
import type { Schema } from './field-form.ts';
import { initialValue, isComplete } from './initial-value.ts';
import { stepsBetween, type FieldKey } from './paths.ts';
import { withValueAt } from '#shared/workspace/change-path.ts';

/** A value as a form shows it: stored, or still waiting for something before it can be. */
export type Shown = {
  readonly value: unknown;
  readonly isWaiting: boolean;
  /** Begins another value, which is stored once it is complete. */
  readonly begin: (value: unknown) => void;
  /** Goes back to what is stored. */
  readonly discard: () => void;
};

type Props = {
  readonly path: FieldKey;
  readonly schema: Schema;
  /** What the record holds here, or what a new item starts as. */
  readonly stored: unknown;
  /** Whether the record holds a value here; if not, the first edit stores a whole one. */
  readonly isStored: boolean;
  /** Turns a whole value into what the record holds, and stores it. */
  readonly store: (value: unknown) => void;
  readonly children: (shown: Shown) => ReactNode;
};

/**
 * Keeps what is not yet complete out of the record: a choice whose record is still to be picked, a list
 * that needs one item. Edits inside go through as they are while the value stays complete.
 */
export function Boundary({ path, schema, stored, isStored, store, children }: Props) {
  const outer = useCommit();
  const { newId } = useEditing();
  const [waiting, setWaiting] = useState<{ readonly value: unknown } | null>(null);
  const initial = useMemo(() => initialValue(schema, newId), [schema, newId]);
  const current = waiting === null ? (stored ?? initial) : waiting.value;

  const begin = (value: unknown): void => {
    const isStorable = isComplete(schema, value);
    setWaiting(isStorable ? null : { value });
    if (isStorable) store(value);
  };
  const commit = useLatest<Commit>((at, part, manner) => {
    const next = withValueAt(current, stepsBetween(path, at), part);
    if (waiting === null && isStored && isComplete(schema, next)) outer(at, part, manner);
    else begin(next);
  });
  return (
    <CommitContext value={commit}>
      {children({
        value: current,
        isWaiting: waiting !== null,
        begin,
        discard: () => setWaiting(null),
      })}
    </CommitContext>
  );
}

/** A function that stays the same while what it does follows the last rendering. */
export function useLatest<Action extends (...args: never[]) => void>(
  action: Action,
): (...args: Parameters<Action>) => void {
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
  });
  return useCallback((...args: Parameters<Action>) => latest.current(...args), []);
}
