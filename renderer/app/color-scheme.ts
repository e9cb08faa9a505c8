import type { SettingsStore } from './settings-store.ts';

/** Light becomes dark, and the other way round. */
export function toggleColorScheme(settings: SettingsStore): void {
  settings.change({ colorScheme: isDark(settings.getState().colorScheme) ? 'light' : 'dark' });
}

function isDark(scheme: 'light' | 'dark' | 'auto'): boolean {
  if (scheme !== 'auto') return scheme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
