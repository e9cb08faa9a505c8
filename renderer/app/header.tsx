import { ActionIcon, Button, Group, Kbd, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconLayoutSidebarRight,
  IconLayoutSidebarRightFilled,
  IconSearch,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionContext } from './action.ts';
import { SaveIndicator } from './save-indicator.tsx';
import classes from './shell.module.css';
import { shortcutText } from './shortcut-text.ts';

type Props = {
  readonly context: ActionContext;
  readonly isMac: boolean;
  readonly previewOpen: boolean;
  /** Switcher of workspaces. */
  readonly start: ReactNode;
};

/** What is open, whether it is stored, and what can be turned round. */
export function Header({ context, isMac, previewOpen, start }: Props) {
  const { t } = useTranslation();
  const { perform } = context;
  return (
    <>
      {start}
      <Button
        className={classes['search']}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{shortcutText('mod+K', isMac)}</Kbd>}
        justify="flex-start"
        onClick={perform.openPalette}
      >
        {t('action.palette')}
      </Button>
      <Group gap={4} wrap="nowrap">
        <SaveIndicator />
        <TurnButton turn="undo" context={context} />
        <TurnButton turn="redo" context={context} />
        <Tooltip label={t('action.togglePreview')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('action.togglePreview')}
            aria-pressed={previewOpen}
            onClick={perform.togglePreview}
          >
            {previewOpen ? (
              <IconLayoutSidebarRightFilled size={20} />
            ) : (
              <IconLayoutSidebarRight size={20} />
            )}
          </ActionIcon>
        </Tooltip>
      </Group>
    </>
  );
}

function TurnButton({ turn, context }: { turn: 'undo' | 'redo'; context: ActionContext }) {
  const { t } = useTranslation();
  const label = turn === 'undo' ? context.undoLabel : context.redoLabel;
  const named = turn === 'undo' ? 'action.undoNamed' : 'action.redoNamed';
  const text = label === null ? t(`action.${turn}`) : t(named, { label });
  const Icon = turn === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  return (
    <Tooltip label={text}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={text}
        disabled={label === null}
        onClick={context.perform[turn]}
      >
        <Icon size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
