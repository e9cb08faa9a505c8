import { useStore } from 'zustand';
import { AppSettingsForm } from '#renderer/features/settings/app-settings-form.tsx';
import { changeInterfaceLanguage } from '#renderer/i18n/i18n.ts';
import type { SettingsStore } from './settings-store.ts';

/** Settings of this machine, with what they do at once. */
export function ApplicationSettings({ settings }: { readonly settings: SettingsStore }) {
  const current = useStore(settings, (state) => state);
  return (
    <AppSettingsForm
      settings={current}
      onChange={(part) => {
        settings.change(part);
        if (part.language !== undefined) {
          void changeInterfaceLanguage(part.language ?? navigator.language);
        }
      }}
    />
  );
}
