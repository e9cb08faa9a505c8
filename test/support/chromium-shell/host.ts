import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type Frame,
  type Page,
  type Request,
  type Route,
} from 'playwright-core';
import type { HostCalls } from './calls.ts';
import { shellOrigin } from './calls.ts';
import { quietBrowser } from './find-browser.ts';
import { startMainProcess, type MainProcess, type MainProcessOptions } from './main-process.ts';
import type { ShellAnswer, ShellQuestion } from './questions.ts';
import { appAddress, bridgeScript, openShellWindow, type ShellWindow } from './shell-window.ts';
import { fromWire, toWire, type Wire } from './wire.ts';

export type ShellOptions = Omit<MainProcessOptions, 'data'> & {
  /** Folder of everything that outlives a start: the browser's profile and the application's data. */
  readonly profile: string;
  readonly browser: string;
  readonly headless: boolean;
  readonly switches: readonly string[];
  readonly viewport: { readonly width: number; readonly height: number } | null;
  /** Answers the dialogs of the system. */
  readonly ask: (question: ShellQuestion, page: Page) => Promise<ShellAnswer>;
};

/** The running application: main process, browser, and what an onlooker can know of both. */
export type Shell = {
  readonly context: BrowserContext;
  readonly main: MainProcess;
  /** The page of the window, also after it has crashed and been loaded again. */
  readonly page: () => Page;
  /** Requests that left the origin, or tried to; blocked either way. */
  readonly foreignRequests: readonly string[];
  /** What the content security policy has refused. */
  readonly violations: readonly string[];
  /** What the desktop was asked for. */
  readonly notes: readonly Parameters<HostCalls['note']>[0][];
  /** Answers when main process and browser are gone. */
  readonly ended: Promise<void>;
};

/** Permissions as Chromium names them, and as Electron does. */
const permissions = {
  'persistent-storage': 'durableStorage',
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
  'clipboard-read': 'clipboardReadWrite',
  notifications: 'notifications',
  geolocation: 'geolocation',
  media: 'videoCapture',
} as const;

/** Starts the application in a browser. Answers when the page has loaded. */
export async function startShell(options: ShellOptions): Promise<Shell> {
  const context = await launch(options);
  const onlooker: Onlooker = { foreignRequests: [], violations: [], notes: [] };
  let window: ShellWindow | undefined;
  const shown = (): ShellWindow => {
    if (window === undefined) throw new Error('There is no window');
    return window;
  };
  const loaded = deferred();
  const host: HostCalls = {
    openWindow: async ({ window: id, preload }) => {
      const [first] = context.pages();
      if (first === undefined || window !== undefined) throw new Error('There is only one window');
      window = openShellWindow({
        id,
        context,
        first,
        onCrash: () => void main.call('pageGone', { window: id }),
        onClosed: () => void main.call('windowGone', { window: id }),
      });
      await context.addInitScript({ content: bridgeScript(preload) });
      await grantPermissions(context, first, main);
      return null;
    },
    load: async ({ url }) => {
      await shown().load(url);
      loaded.resolve();
      return null;
    },
    closeWindow: async () => {
      await shown().close();
      return null;
    },
    deliver: ({ event, payload }) => {
      shown().deliver(event, payload);
      return null;
    },
    ask: (question) => options.ask(question, shown().page()),
    note: (note) => {
      onlooker.notes.push(note);
      return null;
    },
  };
  await servePages({ context, main: () => main, shown, onlooker });
  const main = startMainProcess({ ...options, data: join(options.profile, 'data') }, host);
  const ended = main.ended.then(() => closeBrowser(context));
  void main.ended.then((code) => loaded.reject(new Error(`The main process ended with ${code}`)));
  await loaded.promise;
  return { context, main, page: () => shown().page(), ended, ...onlooker };
}

type Onlooker = {
  readonly foreignRequests: string[];
  readonly violations: string[];
  readonly notes: Parameters<HostCalls['note']>[0][];
};

function launch(options: ShellOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(options.profile, 'browser'), {
    executablePath: options.browser,
    headless: options.headless,
    viewport: options.viewport,
    args: [...quietBrowser, ...options.switches],
    ignoreDefaultArgs: ['--enable-automation'],
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
}

type Serving = {
  readonly context: BrowserContext;
  readonly main: () => MainProcess;
  readonly shown: () => ShellWindow;
  readonly onlooker: Onlooker;
};

/** Answers what pages ask for: files of the origin from main, everything else not at all. */
async function servePages({ context, main, shown, onlooker }: Serving): Promise<void> {
  await context.exposeBinding('__selosteShell', ({ page, frame }, message: PageMessage) => {
    switch (message.kind) {
      case 'poll':
        return page === shown().page() ? shown().poll() : new Promise(() => undefined);
      case 'violation':
        return void onlooker.violations.push(`${message.directive}: ${message.blocked}`);
      case 'invoke':
        return invoke(main(), shown().id, frame, message);
    }
  });
  await context.route('**/*', (route) => answer(route, main(), shown()));
  context.on('request', (request) => {
    if (!isOwn(request.url())) onlooker.foreignRequests.push(request.url());
  });
  context.on('page', (page) => void closeForeign(page, main(), shown));
}

type PageMessage =
  | { readonly kind: 'poll' }
  | { readonly kind: 'violation'; readonly directive: string; readonly blocked: string }
  | { readonly kind: 'invoke'; readonly channel: string; readonly payload: Wire };

async function invoke(
  main: MainProcess,
  window: number,
  frame: Frame,
  { channel, payload }: Extract<PageMessage, { kind: 'invoke' }>,
): Promise<{ readonly value?: Wire; readonly error?: string }> {
  const { origin } = new URL(appAddress(frame.url()));
  const isTop = frame.parentFrame() === null;
  try {
    const from = { window, origin: origin === 'null' ? 'app://seloste' : origin, isTop };
    return {
      value: toWire(await main.call('invoke', { ...from, channel, payload: fromWire(payload) })),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function answer(route: Route, main: MainProcess, window: ShellWindow): Promise<void> {
  const request = route.request();
  const url = appAddress(request.url());
  if (isMainNavigation(request) && !(await main.call('mayNavigate', { window: window.id, url }))) {
    // An answer without content leaves the page where it is, as a prevented navigation does.
    return route.fulfill({ status: 204 });
  }
  const response = await main.call('request', { url, method: request.method() });
  if (response === null || !isOwn(request.url())) return route.abort('blockedbyclient');
  return route.fulfill({ ...response, body: Buffer.from(response.body) });
}

/** Whether the window itself wants to go somewhere. A page that has just been opened has no frame yet. */
function isMainNavigation(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return false;
  }
}

/** A page that opened another one asks the application whether it may; nobody else opens pages. */
async function closeForeign(
  page: Page,
  main: MainProcess,
  shown: () => ShellWindow,
): Promise<void> {
  const opener = await page.opener();
  if (opener === null) return;
  const url = appAddress(page.url());
  if (!(await main.call('mayOpenWindow', { window: shown().id, url }))) await page.close();
}

async function grantPermissions(
  context: BrowserContext,
  page: Page,
  main: MainProcess,
): Promise<void> {
  const granted = await main.call('permissions', Object.keys(permissions));
  // What is granted lasts as long as the session, which ends with the page.
  const session = await context.newCDPSession(page);
  await session.send('Browser.grantPermissions', {
    origin: shellOrigin,
    permissions: Object.entries(permissions).flatMap(([name, own]) =>
      granted.includes(name) ? [own] : [],
    ),
  });
}

/** Whether an address needs no network: the origin of the application, or what the page itself holds. */
function isOwn(url: string): boolean {
  return url.startsWith(`${shellOrigin}/`) || /^(?:blob|data|about):/.test(url);
}

async function closeBrowser(context: BrowserContext): Promise<void> {
  try {
    await context.close();
  } catch {
    // It was gone before.
  }
}

function deferred() {
  let resolve = (): void => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve: () => resolve(), reject: (error: Error) => reject(error) };
}
