import { ActionIcon, Anchor, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronLeft, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicateRecord } from '#shared/commands/duplicate-record.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { openRecord, useRoute } from '#renderer/session/navigation.ts';
import { hashOf } from '#renderer/session/routes.ts';
import { useDispatch, useHasRecord } from '#renderer/session/use-workspace.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { useName } from './names.ts';
import { RecordFiles } from './record-extras.tsx';
import { RecordForm } from './record-form.tsx';
import classes from './record-screen.module.css';

type Props = {
  readonly type: RecordType;
  readonly id: string;
  readonly types: readonly RecordType[];
  /** What the screen adds above the form. */
  readonly children?: ReactNode;
  /** Fields that the screen shows elsewhere. */
  readonly without?: readonly string[];
};

const none: readonly string[] = [];

/** What belongs to the file of an attachment alone: a hash that is typed would be that of no file. */
const ofFile: readonly string[] = ['sha256'];

/** The form of one record, with the way back and what can be done to the record as a whole. */
export function RecordPage({ type, id, types, children, without = none }: Props) {
  const { t } = useTranslation('records');
  const isThere = useHasRecord(type, id);
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <RecordHead type={type} id={id} types={types} />
      {isThere ? (
        <>
          {children}
          {type === 'attachments' && <RecordFiles type={type} id={id} />}
          <RecordForm type={type} id={id} without={type === 'attachments' ? ofFile : without} />
          {type !== 'attachments' && <RecordFiles type={type} id={id} />}
        </>
      ) : (
        <Text>{t('goneText')}</Text>
      )}
    </Stack>
  );
}

/** The name of a record, the way back to its list, and what can be done to the record as a whole. */
export function RecordHead({ type, id, types }: Pick<Props, 'type' | 'id' | 'types'>) {
  const { t } = useTranslation('records');
  const isThere = useHasRecord(type, id);
  const name = useName(type, id);
  const route = useRoute();
  if (route.kind !== 'workspace') return null;
  const back = hashOf({ ...route, path: types.length > 1 ? [type] : [] });
  return (
    <div>
      <Anchor href={back} size="sm" className={classes['back'] ?? ''}>
        <IconChevronLeft size={16} aria-hidden />
        {t(`plural.${type}`)}
      </Anchor>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={1} size="h2" className={classes['name'] ?? ''}>
          {isThere ? name : t('gone')}
        </Title>
        {isThere && <RecordMenu type={type} id={id} />}
      </Group>
    </div>
  );
}

function RecordMenu({ type, id }: { readonly type: RecordType; readonly id: string }) {
  const { t } = useTranslation('records');
  const dispatch = useDispatch();
  const [isDeleting, { open, close }] = useDisclosure();
  const duplicate = (): void => {
    const result = dispatch(duplicateRecord, { type, id });
    const created = result.ok ? result.value.created[0] : undefined;
    if (created !== undefined) openRecord(created);
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('menu')}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={duplicate}>
            {t('duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={open}>
            {t('delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteDialog type={type} id={id} opened={isDeleting} onClose={close} />
    </>
  );
}
