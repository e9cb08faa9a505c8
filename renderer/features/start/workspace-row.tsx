import { ActionIcon, Button, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCopy,
  IconDots,
  IconHistory,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import classes from './start.module.css';

/** What can be done to a workspace as a whole. */
export type WorkspaceActions = {
  readonly open: (id: string) => void;
  readonly rename: (summary: WorkspaceSummary) => void;
  readonly duplicate: (summary: WorkspaceSummary) => void;
  readonly saveCopy: (id: string) => void;
  readonly backups: (summary: WorkspaceSummary) => void;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
};

type Props = { readonly summary: WorkspaceSummary; readonly actions: WorkspaceActions };

/** One workspace of the list, or of the bin. */
export function WorkspaceRow({ summary, actions }: Props) {
  const { t, i18n } = useTranslation('start');
  const { id, name, openedAt, deletedAt } = summary;
  const day = (instant: string): string => new Date(instant).toLocaleDateString(i18n.language);
  if (deletedAt !== null) {
    return (
      <Group className={classes['row'] ?? ''} justify="space-between">
        <div>
          <Text>{name}</Text>
          <Text size="sm" c="dimmed">
            {t('deletedOn', { day: day(deletedAt) })}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => actions.restore(id)}
        >
          {t('restore')}
        </Button>
      </Group>
    );
  }
  return (
    <Group className={classes['row'] ?? ''} justify="space-between" wrap="nowrap">
      <UnstyledButton className={classes['open']} onClick={() => actions.open(id)}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {t('openedOn', { day: day(openedAt) })}
        </Text>
      </UnstyledButton>
      <RowMenu summary={summary} actions={actions} />
    </Group>
  );
}

function RowMenu({ summary, actions }: Props) {
  const { t } = useTranslation('start');
  const { id, name } = summary;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('menu', { name })}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => actions.rename(summary)}
        >
          {t('rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => actions.duplicate(summary)}
        >
          {t('duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => actions.saveCopy(id)}
        >
          {t('saveCopy')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={() => actions.backups(summary)}
        >
          {t('backups')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => actions.remove(id)}
        >
          {t('toBin')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
