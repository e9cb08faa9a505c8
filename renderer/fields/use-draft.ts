import { useEffect, useRef, useState } from 'react';
import { noteTyping } from '#renderer/session/typing.ts';
import { useLatest } from './boundary.tsx';

/** How long a person may pause before what is typed is stored. */
const pauseMs = 300;

/** How long somebody who never pauses may type before it is stored: a page that dies loses no more. */
const longestMs = 600;

/** A text while it is typed. */
export type Draft = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Stores now what has been typed: on leaving the field. */
  readonly flush: () => void;
};

type Timer = ReturnType<typeof setTimeout>;

/**
 * Holds what is typed until the person pauses or leaves, then stores it; of one who does not pause it stores
 * on the way. While nothing is being typed it follows the stored text, so that an undo is seen at once.
 */
export function useDraft(stored: string, store: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const pause = useRef<Timer>(undefined);
  const longest = useRef<Timer>(undefined);

  const save = useLatest(() => {
    clearTimeout(longest.current);
    longest.current = undefined;
    if (typed.current !== null && typed.current !== stored) store(typed.current);
  });
  const flush = useLatest(() => {
    clearTimeout(pause.current);
    save();
    if (typed.current !== null) noteTyping(false);
    typed.current = null;
    setDraft(null);
  });
  useEffect(() => () => flush(), [flush]);

  return {
    text: draft ?? stored,
    change: (text) => {
      noteTyping(true);
      typed.current = text;
      setDraft(text);
      clearTimeout(pause.current);
      pause.current = setTimeout(flush, pauseMs);
      longest.current ??= setTimeout(save, longestMs);
    },
    flush,
  };
}
