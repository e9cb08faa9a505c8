import { Modal, Stack, Text } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { BackupList } from './backup-list.tsx';

type Props = ComponentProps<typeof BackupList> & {
  /** Name of the workspace. */
  readonly name: string;
  readonly onClose: () => void;
};

/** The copies of a workspace of the list, also of one that cannot be opened any more. */
export function BackupsDialog({ name, onClose, ...list }: Props) {
  const { t } = useTranslation('backups');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('titleOf', { name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('text')}</Text>
        <BackupList {...list} />
      </Stack>
    </Modal>
  );
}
