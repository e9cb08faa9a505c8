import { useEffect, useRef, useState } from 'react';
import { useLatest } from './boundary.tsx';

/** How long a person may pause before what is typed is stored. */
const pauseMs = 300;

/** A text while it is typed. */
export type Draft = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Stores now what has been typed: on leaving the field. */
  readonly flush: () => void;
};

/**
 * Holds what is typed until the person pauses or leaves, then stores it. While nothing is being typed it
 * follows the stored text, so that an undo is seen at once.
 */
export function useDraft(stored: string, store: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useLatest(() => {
    clearTimeout(timer.current);
    const text = typed.current;
    typed.current = null;
    if (text !== null && text !== stored) store(text);
    setDraft(null);
  });
  useEffect(() => () => flush(), [flush]);

  return {
    text: draft ?? stored,
    change: (text) => {
      typed.current = text;
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseMs);
    },
    flush,
  };
}
