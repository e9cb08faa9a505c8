import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NewRegisterForm } from './new-register-form.tsx';

/** Adds a register: an empty one, or one of a common kind. */
export function NewRegisterButton() {
  const { t } = useTranslation('records');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {t('new.registers')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('new.registers')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Suspense>{opened && <NewRegisterForm onDone={close} />}</Suspense>
      </Modal>
    </>
  );
}
