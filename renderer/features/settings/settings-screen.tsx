import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '#renderer/fields/record-form.tsx';
import classes from './settings.module.css';

/** Settings of the workspace; they travel in its file. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <div>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('text')}</Text>
      </div>
      <RecordForm type="settings" id="" />
    </Stack>
  );
}
