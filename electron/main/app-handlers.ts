import type { App, NativeTheme } from 'electron';
import { ok } from '#shared/kernel/result.ts';
import type { HandlersOf } from './handlers.ts';
import type { Log } from './log.ts';
import type { SettingsStore } from './settings.ts';

type Platform = 'linux' | 'darwin' | 'win32';

/** What the application is, what it remembers, and its log. */
export function appHandlers({
  app,
  settings,
  theme,
  log,
}: {
  readonly app: Pick<App, 'getVersion' | 'getPreferredSystemLanguages' | 'isPackaged'>;
  readonly settings: SettingsStore;
  readonly theme: Pick<NativeTheme, 'themeSource'>;
  readonly log: Log;
}): HandlersOf<'app.info' | 'settings.read' | 'settings.write' | 'log.append'> {
  return {
    'app.info': () =>
      Promise.resolve(
        ok({
          version: app.getVersion(),
          platform: platformOf(process.platform),
          systemLanguage: systemLanguage(app),
          isPackaged: app.isPackaged,
        }),
      ),
    'settings.read': () => Promise.resolve(ok(settings.read().app)),
    'settings.write': async (wanted) => {
      theme.themeSource = themeOf(wanted.colorScheme);
      await settings.change((all) => ({ ...all, app: wanted }));
      return ok(null);
    },
    'log.append': ({ level, code }) => {
      log.append(level, `page:${code}`);
      return Promise.resolve(ok(null));
    },
  };
}

/** The language that the system prefers, ISO 639-1. */
export function systemLanguage(app: Pick<App, 'getPreferredSystemLanguages'>): string {
  return (app.getPreferredSystemLanguages()[0] ?? 'en').slice(0, 2).toLowerCase();
}

/** What the system calls a colour scheme. */
export function themeOf(scheme: 'light' | 'dark' | 'auto'): 'light' | 'dark' | 'system' {
  return scheme === 'auto' ? 'system' : scheme;
}

function platformOf(platform: NodeJS.Platform): Platform {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
