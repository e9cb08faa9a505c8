// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, useDraft } from '#renderer/fields/use-draft.ts';

let draft: Draft;
let stored: string[];

function Field() {
  draft = useDraft(stored.at(-1) ?? '', (text) => stored.push(text));
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  stored = [];
  const root = createRoot(document.createElement('div'));
  act(() => {
    root.render(<Field />);
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

/** Types letters one by one, with the same pause after each. */
function type(text: string, pauseMs: number): void {
  for (let end = 1; end <= text.length; end += 1) {
    act(() => {
      draft.change(text.slice(0, end));
    });
    pass(pauseMs);
  }
}

describe('what is typed', () => {
  it('is stored once the person pauses', () => {
    type('abc', 100);
    expect(stored).toEqual([]);
    pass(300);
    expect(stored).toEqual(['abc']);
  });

  it('is stored on the way by somebody who never pauses, and stays as it was typed', () => {
    type('abcdefghij', 100);
    expect(stored).toEqual(['abcdef']);
    expect(draft.text).toBe('abcdefghij');
  });

  it('is stored at once on leaving the field', () => {
    type('ab', 10);
    act(() => {
      draft.flush();
    });
    expect(stored).toEqual(['ab']);
  });
});
