import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly state: 'saved' | 'saving' | 'failed';
  readonly onRetry: () => void;
};

/** Says at every moment whether what one sees is stored. There is no Save button. */
export function SaveIndicator({ state, onRetry }: Props) {
  const { t } = useTranslation();
  if (state === 'failed') {
    return (
      <Group gap="xs" wrap="nowrap" role="alert">
        <IconAlertTriangle size={18} color="var(--mantine-color-error)" aria-hidden />
        <Text size="sm" c="var(--mantine-color-error)">
          {t('save.failed')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('save.retry')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap={6} wrap="nowrap" role="status" data-save-state={state}>
      {state === 'saved' && <IconCheck size={16} aria-hidden />}
      <Text size="sm" c="dimmed">
        {t(state === 'saved' ? 'save.saved' : 'save.saving')}
      </Text>
    </Group>
  );
}
