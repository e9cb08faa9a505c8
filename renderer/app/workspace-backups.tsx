import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BackupList } from '#renderer/features/backups/backup-list.tsx';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import type { AppProps } from './app.tsx';
import { tellFailure } from '#renderer/components/tell-failure.ts';
import { useNewWorkspaces } from './use-new-workspaces.ts';

type Props = Pick<AppProps, 'bridge' | 'services'> & {
  /** Id of the open workspace. */
  readonly workspace: string;
};

/** The copies of the open workspace, among its settings. */
export function WorkspaceBackups({ workspace, ...app }: Props) {
  const { t } = useTranslation('backups');
  const name = useWorkspace(({ settings }) => settings.name);
  const { restoreBackup } = useNewWorkspaces(app, tellFailure);
  return (
    <Stack component="section" gap="xs" maw={620}>
      <Title order={2} size="h4">
        {t('title')}
      </Title>
      <Text c="dimmed">{t('text')}</Text>
      <BackupList
        desktop={app.bridge}
        workspace={workspace}
        onRestore={(copy) => void restoreBackup({ id: workspace, name }, copy)}
      />
    </Stack>
  );
}
