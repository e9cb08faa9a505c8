import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { shellOrigin } from './calls.ts';
import { toWire, type Wire } from './wire.ts';

type Delivery = { readonly event: string; readonly payload: Wire };

/** A window of the application as a page of the browser. */
export type ShellWindow = {
  readonly id: number;
  readonly page: () => Page;
  /** Loads the page, in a new one when the last has crashed. */
  readonly load: (url: string) => Promise<void>;
  readonly deliver: (event: string, payload: unknown) => void;
  /** The page waits for the next event; the answer to an older document's question is lost. */
  readonly poll: () => Promise<Delivery>;
  readonly close: () => Promise<void>;
};

/** Opens a window in a page. `onCrash` and `onClosed` tell what happened without being asked for. */
export function openShellWindow({
  id,
  context,
  first,
  onCrash,
  onClosed,
}: {
  readonly id: number;
  readonly context: BrowserContext;
  readonly first: Page;
  readonly onCrash: () => void;
  readonly onClosed: () => void;
}): ShellWindow {
  let page = first;
  let crashed = false;
  let closing = false;
  let waiting: ((delivery: Delivery) => void) | undefined;
  const queue: Delivery[] = [];

  const watch = (watched: Page): void => {
    watched.on('crash', () => {
      crashed = true;
      onCrash();
    });
    watched.on('close', () => {
      if (watched === page && !closing) onClosed();
    });
  };
  watch(first);
  return {
    id,
    page: () => page,
    load: async (url) => {
      queue.length = 0;
      waiting = undefined;
      if (crashed) {
        const old = page;
        page = await context.newPage();
        watch(page);
        crashed = false;
        await old.close();
      }
      await page.goto(browserAddress(url));
    },
    deliver: (event, payload) => {
      const delivery = { event, payload: toWire(payload) };
      if (waiting === undefined) queue.push(delivery);
      else waiting(delivery);
      waiting = undefined;
    },
    poll: () =>
      new Promise((resolve) => {
        const next = queue.shift();
        if (next === undefined) waiting = resolve;
        else resolve(next);
      }),
    close: async () => {
      closing = true;
      if (!page.isClosed()) await page.close();
    },
  };
}

/** The script that runs in every page before its own: the bridge, with the built preload script inside. */
export function bridgeScript(preload: string): string {
  const bridge = readFileSync(new URL('./page-bridge.js', import.meta.url), 'utf8');
  return bridge
    .replace('ORIGIN', () => shellOrigin)
    .replace('/* PRELOAD */', () => readFileSync(preload, 'utf8'));
}

/** `app://seloste/…` as the browser knows it. */
function browserAddress(url: string): string {
  return url.replace(/^app:\/\/seloste/, shellOrigin);
}

/** An address of the browser as the application knows it. */
export function appAddress(url: string): string {
  return url.startsWith(`${shellOrigin}/`) ? `app://seloste${url.slice(shellOrigin.length)}` : url;
}
