import { createStore, type StoreApi } from 'zustand/vanilla';
import { appSettings, type AppSettings } from '#shared/contract/app-settings.ts';
import type { DesktopBridge } from '#shared/contract/desktop.ts';

/** Settings of the application on this machine: in memory at once, written right after. */
export type SettingsStore = Pick<
  StoreApi<AppSettings>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  readonly change: (part: Partial<AppSettings>) => void;
};

/** Reads the settings; what cannot be read begins with the defaults. */
export async function openSettings(desktop: DesktopBridge): Promise<SettingsStore> {
  const read = await desktop.call['settings.read'](null);
  const store = createStore<AppSettings>(() => (read.ok ? read.value : appSettings.parse({})));
  return {
    ...store,
    change: (part) => {
      store.setState(part);
      void desktop.call['settings.write'](store.getState());
    },
  };
}
