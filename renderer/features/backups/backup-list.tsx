import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesktopBridge, ResponseOf } from '#shared/contract/desktop.ts';
import { byteText } from '#renderer/fields/byte-text.ts';
import { desktopFailureWords, type FailureWords } from '#renderer/fields/desktop-failure-words.ts';
import { instantText } from '#renderer/fields/instant-text.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import classes from './backups.module.css';

/** A copy of a workspace that the application has kept. */
export type Backup = ResponseOf<'backup.list'>[number];

type Props = {
  readonly desktop: DesktopBridge;
  /** Id of the workspace whose copies are listed. */
  readonly workspace: string;
  readonly onRestore: (backup: Backup) => void;
};

/** The copies of a workspace, the latest first; each can be put beside the workspace as one of its own. */
export function BackupList({ desktop, workspace, onRestore }: Props) {
  const { t } = useTranslation('backups');
  const listed = useBackups(desktop, workspace);
  if (listed === null) return null;
  if ('failure' in listed) {
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} />} title={listed.failure.title}>
        {listed.failure.text}
      </Alert>
    );
  }
  if (listed.backups.length === 0) return <Text c="dimmed">{t('none')}</Text>;
  return (
    <ul className={classes['list']} aria-label={t('title')}>
      {listed.backups.map((backup) => (
        <BackupRow key={backup.name} backup={backup} onRestore={onRestore} />
      ))}
    </ul>
  );
}

type RowProps = Pick<Props, 'onRestore'> & { readonly backup: Backup };

function BackupRow({ backup, onRestore }: RowProps) {
  const { t, i18n } = useTranslation('backups');
  const time = instantText(backup.writtenAt, i18n.language);
  return (
    <Group component="li" className={classes['row'] ?? ''} justify="space-between" wrap="nowrap">
      <div>
        <Text>{time}</Text>
        <Text size="sm" c="dimmed">
          {byteText(backup.bytes, i18n.language)}
        </Text>
      </div>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-label={t('restoreNamed', { time })}
        onClick={() => onRestore(backup)}
      >
        {t('restore')}
      </Button>
    </Group>
  );
}

type Listed = { readonly backups: readonly Backup[] } | { readonly failure: FailureWords };

/** Asks the machine for the copies; `null` until it has answered. */
function useBackups(desktop: DesktopBridge, workspace: string): Listed | null {
  const [listed, setListed] = useState<Listed | null>(null);
  const language = useUiLanguage();
  useEffect(() => {
    let isWanted = true;
    void desktop.call['backup.list']({ workspace }).then((answer) => {
      if (!isWanted) return;
      setListed(
        answer.ok
          ? { backups: answer.value }
          : { failure: desktopFailureWords(answer.failure, language) },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [desktop, workspace, language]);
  return listed;
}
