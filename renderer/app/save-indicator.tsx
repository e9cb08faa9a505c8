import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSaveState } from '#renderer/session/use-workspace.ts';

/** Says at every moment whether what one sees is stored. There is no Save button. */
export function SaveIndicator() {
  const { t } = useTranslation();
  const { saveState, retry } = useSaveState();
  if (saveState === 'failed') {
    return (
      <Group gap="xs" wrap="nowrap" role="alert">
        <IconAlertTriangle size={18} color="var(--mantine-color-error)" aria-hidden />
        <Text size="sm" c="var(--mantine-color-error)">
          {t('save.failed')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={retry}>
          {t('save.retry')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap={6} wrap="nowrap" role="status" data-save-state={saveState}>
      {saveState === 'saved' && <IconCheck size={16} aria-hidden />}
      <Text size="sm" c="dimmed">
        {t(saveState === 'saved' ? 'save.saved' : 'save.saving')}
      </Text>
    </Group>
  );
}
