import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { consequencesOf, deleteRecord } from '#shared/commands/delete-record.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { nameOfRecord, useName, useNames } from './names.ts';

type Props = {
  readonly type: RecordType;
  readonly id: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

const shownAtMost = 8;

/** What a delete takes along and changes, before it is done. It can be undone. */
export function DeleteDialog({ type, id, opened, onClose }: Props) {
  const { t } = useTranslation('records');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('deleteTitle', { name: useName(type, id) })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened && <Consequences type={type} id={id} onClose={onClose} />}
    </Modal>
  );
}

function Consequences({ type, id, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('records');
  const naming = useNames();
  const dispatch = useDispatch();
  const { deleted, changed } = consequencesOf(naming.workspace, { type, id });
  const remove = (): void => {
    const route = currentRoute();
    onClose();
    dispatch(deleteRecord, { type, id, uses: 'release' });
    if (route.kind === 'workspace') navigate({ ...route, path: route.path.slice(0, -1) });
  };
  const names = (targets: typeof deleted) =>
    targets
      .slice(0, shownAtMost)
      .map((target) => (
        <List.Item key={target.id}>{nameOfRecord(naming, target.type, target.id)}</List.Item>
      ));
  return (
    <Stack gap="md">
      {deleted.length > 0 && (
        <div>
          <Text>{t('deletesAlong', { count: deleted.length })}</Text>
          <List size="sm">{names(deleted)}</List>
        </div>
      )}
      {changed.length > 0 && (
        <div>
          <Text>{t('changesToo', { count: changed.length })}</Text>
          <List size="sm">{names(changed)}</List>
        </div>
      )}
      <Text c="dimmed">{t('canUndo')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('keep')}
        </Button>
        <Button color="red" onClick={remove}>
          {t('delete')}
        </Button>
      </Group>
    </Stack>
  );
}
