import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startShellDriver } from '#test/e2e/support/shell-driver.ts';
import type { Driver } from '#test/e2e/support/driver.ts';
import { median } from './clock.ts';

/** What the editor takes in a browser, in milliseconds. */
export type EditorFigures = {
  readonly coldStart: number;
  readonly key: number;
  readonly store: number;
  /** As `store`, while the form of the record and its notice are drawn. */
  readonly storeWhileDrawn: number;
  readonly preview: number;
  readonly largePreview: number;
};

const starts = 5;
const turns = 30;
const text =
  'tietoja säilytetään niin kauan kuin asiakassuhde kestää ja vielä kaksi vuotta sen jälkeen';

/** Drives the built application with a large workspace, then the sample whose notice is beside its form. */
export async function measureEditor(workspace: Uint8Array): Promise<EditorFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-bench-editor-'));
  const app = await startShellDriver({
    language: 'en',
    args: [],
    preloads: [],
    profile: join(folder, 'profile'),
    viewport: { width: 1280, height: 800 },
  });
  try {
    const path = join(folder, 'large.json');
    writeFileSync(path, workspace);
    await app.page.addInitScript(watchStoring);
    await openFile(app, path);
    const coldStart = await coldStarts(app.page);
    const edited = await edits(app.page);
    return { coldStart, ...edited, preview: await previews(app) };
  } finally {
    await app.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openFile({ page, answerDialog }: Driver, path: string): Promise<void> {
  answerDialog({ kind: 'path', path });
  await page.getByRole('button', { name: 'Open a file' }).click();
  await page.getByRole('row').nth(1).waitFor({ timeout: 120_000 });
}

/** From the start of the document until the list of registers can be used. */
async function coldStarts(page: Page): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    await page.reload();
    const usable = await page.waitForFunction(
      () =>
        document.querySelectorAll('main [role="gridcell"]').length > 0 ? performance.now() : false,
      null,
      { polling: 'raf' },
    );
    taken.push(Number(await usable.jsonValue()));
  }
  return median(taken);
}

/**
 * Keys in a field of an activity until they are painted; then one change turned round again and again: beside
 * its form and the notice of its register, and where nothing is drawn, so that the database is what is measured.
 */
async function edits(
  page: Page,
): Promise<Pick<EditorFigures, 'key' | 'store' | 'storeWhileDrawn' | 'largePreview'>> {
  await page.getByRole('link', { name: 'Activities' }).first().click();
  await page.getByRole('row').nth(1).click();
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.click();
  await page.evaluate(watchKeys);
  await field.pressSequentially(text, { delay: 50 });
  const keys = await page.evaluate(() => (globalThis as unknown as { painted: number[] }).painted);
  await field.blur();
  await page.evaluate(watchPreview);
  const storedWhileDrawn = await storedInTurns(page);
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  const stored = await storedInTurns(page);
  return {
    key: percentile(keys, 0.95),
    store: median(stored),
    storeWhileDrawn: median(storedWhileDrawn),
    largePreview: median(shown),
  };
}

/** How long the transactions take that store one change turned round again and again. */
async function storedInTurns(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    (globalThis as unknown as { stored: number[] }).stored.length = 0;
  });
  await turnTo(page);
  return page.evaluate(() => (globalThis as unknown as { stored: number[] }).stored);
}

/** From a change until the notice beside the form shows it. Typing is a change once it has paused. */
async function previews(app: Driver): Promise<number> {
  const { page } = app;
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: 'Open a copy' }).nth(1).click();
  await page.getByRole('row').nth(1).click();
  await page.frameLocator('iframe').locator('h1').waitFor();
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill('Another name of the register');
  await field.blur();
  await page.waitForTimeout(1000);
  await page.evaluate(watchPreview);
  await turnTo(page);
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
  return median(shown);
}

/** Undoes and redoes one change again and again. */
async function turnTo(page: Page): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await page.keyboard.press(turn % 2 === 0 ? 'Control+Z' : 'Control+Shift+Z');
    await page.waitForTimeout(250);
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

// What follows runs in the page, so everything that it needs stands inside.

function watchKeys(): void {
  const painted: number[] = [];
  Object.assign(globalThis, { painted });
  addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
}

function watchStoring(): void {
  const stored: number[] = [];
  Object.assign(globalThis, { stored });
  type Begin = (this: IDBDatabase, ...args: unknown[]) => IDBTransaction;
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    const start = performance.now();
    if (transaction.mode === 'readwrite') {
      transaction.addEventListener('complete', () => stored.push(performance.now() - start));
    }
    return transaction;
  };
}

function watchPreview(): void {
  const shown: number[] = [];
  Object.assign(globalThis, { shown });
  let pressed = 0;
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key.toLowerCase() === 'z') pressed = timeStamp;
    },
    true,
  );
  const body = document.querySelector('iframe')?.contentDocument?.body;
  if (body === undefined) throw new Error('There is no preview');
  new MutationObserver(() => {
    if (pressed === 0) return;
    const since = pressed;
    pressed = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => shown.push(performance.now() - since);
      port2.postMessage(null);
    });
  }).observe(body, { subtree: true, childList: true, characterData: true });
}
