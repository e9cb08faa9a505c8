import type { Page } from '@playwright/test';
import type { ShellMenuItem } from '#test/support/chromium-shell/calls.ts';
import type { ShellAnswer, ShellQuestion } from '#test/support/chromium-shell/questions.ts';

export type DriverOptions = {
  /** Language of the system. */
  readonly language: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Folder of everything that outlives a start. */
  readonly profile: string;
  /** Arguments of the first start, such as a file that the desktop hands over. */
  readonly args: readonly string[];
  /** Modules that load into the main process first, as `file:` URLs. */
  readonly preloads: readonly string[];
};

/** The running application as specs see it, in a browser or in Electron. */
export type Driver = {
  /** The page of the window; ask again after a crash or a new start. */
  readonly page: Page;
  /** Answers the next dialog of the system, whether it stands there already or comes later. */
  readonly answerDialog: (answer: ShellAnswer) => void;
  /** The dialogs that have been shown. */
  readonly dialogs: readonly ShellQuestion[];
  readonly menu: () => Promise<readonly ShellMenuItem[]>;
  /** Chooses an entry of the menu bar by the id of its action. */
  readonly chooseMenu: (action: string) => Promise<void>;
  /** A person closes the window in its title bar. */
  readonly pressClose: () => Promise<void>;
  /** Answers when the application has ended. */
  readonly ended: () => Promise<void>;
  /** Closes the window as a person does, waits for the end and starts again with the same data. */
  readonly relaunch: (args?: readonly string[]) => Promise<void>;
  /** Ends all processes at once, as a power cut would. `relaunch` starts again. */
  readonly kill: () => Promise<void>;
  /** The process of the page crashes; main loads it again. */
  readonly crashPage: () => Promise<void>;
  /** The desktop hands over a file while the application runs. */
  readonly openFromDesktop: (path: string) => Promise<void>;
  /** What the desktop was asked for: addresses opened outside, files shown in the file manager. */
  readonly notes: () => Promise<
    readonly { readonly kind: 'external' | 'reveal'; readonly target: string }[]
  >;
  /** Requests beyond the origin, over all starts; blocked either way. */
  readonly foreignRequests: readonly string[];
  /** What the content security policy refused, over all starts. */
  readonly violations: readonly string[];
  /** Leaves nothing running, whatever state it is in. */
  readonly dispose: () => Promise<void>;
};
