import type { ShellQuestion, ShellAnswer } from './questions.ts';

/** Origin by which a browser, which knows no `app:`, finds the page. It is an address of people's data. */
export const shellOrigin = 'https://seloste.localhost';

/** What the main process asks of the host, which owns the browser. */
export type HostCalls = {
  readonly openWindow: (options: {
    readonly window: number;
    readonly width: number;
    readonly height: number;
    readonly preload: string;
  }) => Promise<null>;
  readonly load: (options: { readonly window: number; readonly url: string }) => Promise<null>;
  readonly closeWindow: (options: { readonly window: number }) => Promise<null>;
  readonly deliver: (options: {
    readonly window: number;
    readonly event: string;
    readonly payload: unknown;
  }) => null;
  readonly ask: (question: ShellQuestion) => Promise<ShellAnswer>;
  /** What would happen on the desktop: shown in the file manager, opened in a browser. */
  readonly note: (note: { readonly kind: 'external' | 'reveal'; readonly target: string }) => null;
};

/** What the host asks of the main process, on behalf of the browser or of a test. */
export type MainCalls = {
  /** The window's page asks for something; `cancelled` by webRequest, or not ours. */
  readonly request: (request: {
    readonly url: string;
    readonly method: string;
  }) => Promise<ShellResponse | null>;
  readonly mayNavigate: (options: { readonly window: number; readonly url: string }) => boolean;
  readonly mayOpenWindow: (options: { readonly window: number; readonly url: string }) => boolean;
  /** Which of these permissions the handlers grant. */
  readonly permissions: (names: readonly string[]) => Promise<readonly string[]>;
  readonly invoke: (request: {
    readonly window: number;
    readonly origin: string;
    readonly isTop: boolean;
    readonly channel: string;
    readonly payload: unknown;
  }) => Promise<unknown>;
  readonly pageGone: (options: { readonly window: number }) => null;
  /** The person closes the window in its title bar. */
  readonly closeWindow: (options: { readonly window: number }) => null;
  /** The browser has closed the page, and nobody was asked. */
  readonly windowGone: (options: { readonly window: number }) => null;
  readonly menu: (options: null) => readonly ShellMenuItem[];
  readonly chooseMenu: (options: { readonly id: string }) => null;
  readonly secondStart: (options: {
    readonly args: readonly string[];
    readonly folder: string;
  }) => null;
  readonly openFile: (options: { readonly path: string }) => null;
};

export type ShellResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** An entry of the menu bar as it would stand there. */
export type ShellMenuItem = {
  readonly id: string;
  readonly label: string;
  readonly accelerator: string;
  readonly enabled: boolean;
};
