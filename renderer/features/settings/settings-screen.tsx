import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '#renderer/components/screen-head.tsx';
import { RecordForm } from '#renderer/fields/record-form.tsx';
import classes from './settings.module.css';

type Props = {
  /** Settings of the application on this machine. */
  readonly application: ReactNode;
  /** The copies of the workspace. */
  readonly backups: ReactNode;
};

/** Settings of the workspace, which travel in its file, and of the application. */
export function SettingsScreen({ application, backups }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <ScreenHead title={t('title')} text={t('text')} />
      <RecordForm type="settings" id="" />
      {backups}
      {application}
    </Stack>
  );
}
