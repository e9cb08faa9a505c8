import { lazy, memo, type ComponentType } from 'react';
import type { Screen } from '#renderer/session/routes.ts';
import type { AppProps } from './app.tsx';
import { ApplicationSettings } from './application-settings.tsx';
import { WorkspaceBackups } from './workspace-backups.tsx';

type LazyScreen = { readonly Component: ComponentType; readonly load: () => Promise<unknown> };

const load = <Name extends string>(
  module: () => Promise<{ readonly [Key in Name]: ComponentType }>,
  name: Name,
): LazyScreen => ({
  Component: lazy<ComponentType>(async () => ({ default: (await module())[name] })),
  load: module,
});

/** Each screen of a workspace; its code loads when it is first shown. */
const screens: Readonly<Record<Exclude<Screen, 'settings'>, LazyScreen>> = {
  registers: load(
    () => import('#renderer/features/registers/registers-screen.tsx'),
    'RegistersScreen',
  ),
  activities: load(
    () => import('#renderer/features/activities/activities-screen.tsx'),
    'ActivitiesScreen',
  ),
  parties: load(() => import('#renderer/features/parties/parties-screen.tsx'), 'PartiesScreen'),
  transfers: load(
    () => import('#renderer/features/disclosures/disclosures-screen.tsx'),
    'DisclosuresScreen',
  ),
  retention: load(
    () => import('#renderer/features/retention/retention-screen.tsx'),
    'RetentionScreen',
  ),
  data: load(
    () => import('#renderer/features/vocabulary/vocabulary-screen.tsx'),
    'VocabularyScreen',
  ),
  measures: load(() => import('#renderer/features/measures/measures-screen.tsx'), 'MeasuresScreen'),
  documents: load(
    () => import('#renderer/features/documents/documents-screen.tsx'),
    'DocumentsScreen',
  ),
  findings: load(() => import('#renderer/features/findings/findings-screen.tsx'), 'FindingsScreen'),
  impact: load(() => import('#renderer/features/impact/impact-screen.tsx'), 'ImpactScreen'),
  history: load(() => import('#renderer/features/history/history-screen.tsx'), 'HistoryScreen'),
};

const SettingsScreen = lazy(async () => ({
  default: (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen,
}));

/** Begins to load what a screen is shown with, before there is anything to show. */
export function prepareScreen(screen: Screen): void {
  if (screen !== 'settings') void screens[screen].load();
}

type Props = Pick<AppProps, 'settings' | 'bridge' | 'services'> & {
  readonly screen: Screen;
  /** Id of the open workspace. */
  readonly workspace: string;
};

/** The screen that the address names; what happens around it is no reason to draw it again. */
export const CurrentScreen = memo(function CurrentScreen({ screen, ...app }: Props) {
  if (screen === 'settings') {
    return (
      <SettingsScreen
        application={<ApplicationSettings settings={app.settings} />}
        backups={<WorkspaceBackups {...app} />}
      />
    );
  }
  const { Component } = screens[screen];
  return <Component />;
});
