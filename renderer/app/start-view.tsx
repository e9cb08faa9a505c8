import { Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguages } from '#shared/messages/messages.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import { useCountries } from '#renderer/fields/editors/country-editors.tsx';
import { NewWorkspaceDialog } from '#renderer/features/start/new-workspace-dialog.tsx';
import { RenameDialog } from '#renderer/features/start/rename-dialog.tsx';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { changeInterfaceLanguage } from '#renderer/i18n/i18n.ts';
import type { WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import type { AppProps } from './app.tsx';
import type { SettingsStore } from './settings-store.ts';
import { useWorkspaces } from './use-workspaces.ts';
import { useFailureWords } from './failure-words.ts';

type Props = AppProps & { readonly failure: StorageFailure | null };

/** The start screen with what it does. */
export function StartView(props: Props) {
  const { t } = useTranslation('start');
  const words = useFailureWords();
  const workspaces = useWorkspaces(props);
  const [isNew, { open, close }] = useDisclosure();
  const [renamed, setRenamed] = useState<WorkspaceSummary | null>(null);
  const failure =
    workspaces.failure ?? (props.failure === null ? null : words.ofStorage(props.failure));
  const { actions, create, openFile, openSample } = workspaces;
  return (
    <>
      <StartScreen
        workspaces={workspaces.all}
        actions={{
          ...actions,
          rename: setRenamed,
          duplicate: (summary) =>
            actions.duplicate(summary.id, t('copyOf', { name: summary.name })),
        }}
        failure={failure}
        languagePicker={<LanguagePicker settings={props.settings} />}
        onNew={open}
        onOpenFile={openFile}
        onSample={openSample}
      />
      <NewWorkspaceDialog
        opened={isNew}
        countries={useCountries()}
        onClose={close}
        onCreate={create}
      />
      {renamed !== null && (
        <RenameDialog
          name={renamed.name}
          onClose={() => setRenamed(null)}
          onRename={(name) => {
            setRenamed(null);
            actions.rename(renamed.id, name);
          }}
        />
      )}
    </>
  );
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
