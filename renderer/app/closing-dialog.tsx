import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Closing } from './use-closing.ts';

type Props = { readonly closing: Closing; readonly onSaveCopy: () => void };

/** What cannot be stored is told before the window closes over it. */
export function ClosingDialog({ closing, onSaveCopy }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={closing.isHeld}
      onClose={closing.stay}
      title={t('save.failedTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <Text>{t('save.failedText')}</Text>
        <Group justify="flex-end">
          <Button variant="subtle" color="red" onClick={closing.closeAnyway}>
            {t('save.closeAnyway')}
          </Button>
          <Button variant="default" onClick={onSaveCopy}>
            {t('save.copy')}
          </Button>
          <Button data-autofocus onClick={closing.tryAgain}>
            {t('save.retry')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
