import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actions } from './actions.ts';
import { shortcutText } from './shortcut-text.ts';

type Props = {
  readonly isMac: boolean;
  readonly onClose: () => void;
};

/** Every key that does something, read from the registry of actions. */
export function ShortcutHelp({ isMac, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Table>
        <Table.Tbody>
          {actions.map(({ id, labelKey, shortcut }) =>
            shortcut === null ? null : (
              <Table.Tr key={id}>
                <Table.Td>{t(labelKey)}</Table.Td>
                <Table.Td ta="end">
                  <Kbd>{shortcutText(shortcut, isMac)}</Kbd>
                </Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
