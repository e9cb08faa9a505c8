import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { windowClosing } from '#electron/main/closing.ts';
import { openEmitter, preventable } from '#test/support/chromium-shell/stand-in/events.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window that notes what happens to it, and a person who answers as told. */
function watched({ mayClose = false, isCrashed = false } = {}) {
  const happened: string[] = [];
  const { emitter, listening } = openEmitter();
  const closing = windowClosing({
    tell: () => happened.push('told'),
    mayCloseAnyway: () => {
      happened.push('asked');
      return Promise.resolve(mayClose);
    },
  });
  closing.watch({
    ...listening,
    webContents: { isCrashed: () => isCrashed },
    destroy: () => {
      happened.push('destroyed');
      emitter.emit('closed');
    },
  } as unknown as BrowserWindow);
  const close = (): boolean => {
    const event = preventable({});
    emitter.emit('close', event);
    return event.defaultPrevented;
  };
  return { closing, happened, close };
}

describe('closing the window', () => {
  it('waits until the page has stored what is pending', async () => {
    const { closing, happened, close } = watched();
    expect(close()).toBe(true);
    expect(happened).toEqual(['told']);
    await closing['window.close'](null);
    await vi.runAllTimersAsync();
    expect(happened).toEqual(['told', 'destroyed']);
  });

  it('asks the person when the page does not answer in five seconds', async () => {
    const { happened, close } = watched({ mayClose: true });
    close();
    await vi.advanceTimersByTimeAsync(4999);
    expect(happened).toEqual(['told']);
    await vi.advanceTimersByTimeAsync(1);
    expect(happened).toEqual(['told', 'asked', 'destroyed']);
  });

  it('keeps the window when the person would rather wait, and can be tried again', async () => {
    const { happened, close } = watched({ mayClose: false });
    close();
    await vi.runAllTimersAsync();
    close();
    await vi.runAllTimersAsync();
    expect(happened).toEqual(['told', 'asked', 'told', 'asked']);
  });

  it('leaves the question to the page when storing has failed', async () => {
    const { closing, happened, close } = watched();
    close();
    await closing['window.stay'](null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(happened).toEqual(['told']);
    await closing['window.close'](null);
    await vi.runAllTimersAsync();
    expect(happened).toEqual(['told', 'destroyed']);
  });

  it('asks nobody when the page has crashed', () => {
    const { happened, close } = watched({ isCrashed: true });
    expect(close()).toBe(false);
    expect(happened).toEqual([]);
  });
});
