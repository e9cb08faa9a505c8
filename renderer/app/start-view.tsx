import { Select } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguages } from '#shared/messages/messages.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { changeInterfaceLanguage } from '#renderer/i18n/i18n.ts';
import type { ActionContext } from './action.ts';
import type { AppProps } from './app.tsx';
import type { Asked } from './start-dialog.tsx';
import type { SettingsStore } from './settings-store.ts';
import { toggleColorScheme } from './color-scheme.ts';
import { useFailureWords } from './failure-words.ts';
import { useActions } from './use-actions.ts';
import { useRecentFiles } from './use-recent-files.ts';
import { useTemplateChoices } from './use-template-choices.ts';
import { useWorkspaces } from './use-workspaces.ts';

// Countries and the like are not needed for a first look.
const StartDialog = lazy(async () => ({
  default: (await import('./start-dialog.tsx')).StartDialog,
}));

type Props = AppProps & { readonly failure: StorageFailure | null };

/** The start screen with what it does. */
export function StartView(props: Props) {
  const { t } = useTranslation('start');
  const words = useFailureWords();
  const workspaces = useWorkspaces(props);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const failure =
    workspaces.failure ?? (props.failure === null ? null : words.ofStorage(props.failure));
  const { actions, added } = workspaces;
  const createNew = (template: string | null): void => setAsked({ kind: 'new', template });
  useActions(props.bridge, startContext(props, { createNew, openFile: added.openFile, setAsked }));
  return (
    <>
      <StartScreen
        workspaces={workspaces.all}
        actions={{
          ...actions,
          rename: (workspace) => setAsked({ kind: 'rename', workspace }),
          backups: (workspace) => setAsked({ kind: 'backups', workspace }),
          duplicate: (summary) =>
            actions.duplicate(summary.id, t('copyOf', { name: summary.name })),
        }}
        templates={useTemplateChoices()}
        recentFiles={useRecentFiles(props.bridge)}
        failure={failure}
        languagePicker={<LanguagePicker settings={props.settings} />}
        onNew={() => createNew(null)}
        onOpenFile={added.openFile}
        onSample={added.openSample}
        onTemplate={createNew}
        onRecentFile={added.openKnown}
      />
      {asked !== null && (
        <Suspense>
          <StartDialog
            asked={asked}
            app={props}
            added={added}
            onRename={actions.rename}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}

type Doing = {
  readonly createNew: (template: string | null) => void;
  readonly openFile: () => void;
  readonly setAsked: (asked: Asked) => void;
};

const nothing = (): void => undefined;

/** What can be done where no workspace is open. */
function startContext(
  { settings }: Props,
  { createNew, openFile, setAsked }: Doing,
): ActionContext {
  return {
    hasWorkspace: false,
    undoLabel: null,
    redoLabel: null,
    perform: {
      newWorkspace: () => createNew(null),
      openFile,
      toggleColorScheme: () => toggleColorScheme(settings),
      showShortcuts: () => setAsked({ kind: 'help' }),
      // All of a workspace, and disabled here.
      closeWorkspace: nothing,
      saveCopy: nothing,
      exportDocuments: nothing,
      undo: nothing,
      redo: nothing,
      openPalette: nothing,
      togglePreview: nothing,
      goTo: nothing,
    },
  };
}

/** Names of the languages in themselves: whoever cannot read the interface finds theirs. */
const languageNames = { en: 'English', fi: 'Suomi', sv: 'Svenska' } as const;

function LanguagePicker({ settings }: { readonly settings: SettingsStore }) {
  const { t, i18n } = useTranslation('start');
  const choose = (value: string | null): void => {
    const language = uiLanguages.find((known) => known === value);
    if (language === undefined) return;
    settings.change({ language });
    void changeInterfaceLanguage(language);
  };
  return (
    <Select
      aria-label={t('uiLanguage')}
      data={uiLanguages.map((value) => ({ value, label: languageNames[value] }))}
      value={i18n.language}
      onChange={choose}
      allowDeselect={false}
      w={140}
    />
  );
}
