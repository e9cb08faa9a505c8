import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRename: (name: string) => void;
};

/** Another name for a workspace; its address stays the same. */
export function RenameDialog({ name, onClose, onRename }: Props) {
  const { t } = useTranslation('start');
  const [value, setValue] = useState(name);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('renameTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== '') onRename(value.trim());
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('name')}
            value={value}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button type="submit" disabled={value.trim() === ''}>
              {t('renameSave')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
