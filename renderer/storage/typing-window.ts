import type { Workspace } from '#shared/workspace/workspace.ts';

/** Steps of typing in one field closer together than this are one step of the history. */
const windowMs = 1000;

/** A step of typing: in which field, the newest entry of the journal then, and when, in milliseconds. */
export type Keystroke = { readonly key: string; readonly seq: number; readonly at: number };

/** Remembers the typing that may still go on. */
export type TypingWindow = {
  /** The workspace before the typing that a keystroke goes on with; `undefined` when it begins anew. */
  readonly startOf: (keystroke: Keystroke) => Workspace | undefined;
  readonly note: (keystroke: Keystroke, start: Workspace) => void;
  /** Whatever comes next is a step of its own. */
  readonly end: () => void;
};

export function createTypingWindow(): TypingWindow {
  let last: (Keystroke & { readonly start: Workspace }) | null = null;
  return {
    startOf: ({ key, seq, at }) => {
      const isSame = last?.key === key && last.seq === seq && at - last.at <= windowMs;
      return isSame ? last?.start : undefined;
    },
    note: (keystroke, start) => {
      last = { ...keystroke, start };
    },
    end: () => {
      last = null;
    },
  };
}
