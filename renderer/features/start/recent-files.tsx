import { Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { instantText } from '#renderer/fields/instant-text.ts';
import classes from './start.module.css';

/** A file that was opened or saved before; the page knows its token and its name, not where it is. */
export type RecentFile = {
  readonly token: string;
  readonly name: string;
  /** Instant of the last use. */
  readonly usedAt: string;
};

type Props = {
  readonly files: readonly RecentFile[];
  readonly onOpen: (token: string) => void;
};

/** The workspace files that were used last. */
export function RecentFiles({ files, onOpen }: Props) {
  const { t, i18n } = useTranslation('start');
  return (
    <section>
      <Title order={2} size="h4">
        {t('recent')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('recentText')}
      </Text>
      <ul className={classes['list']} aria-label={t('recent')}>
        {files.map(({ token, name, usedAt }) => (
          <li key={token} className={classes['row']}>
            <UnstyledButton className={classes['open']} w="100%" onClick={() => onOpen(token)}>
              <Text fw={600}>{name}</Text>
              <Text size="sm" c="dimmed">
                {t('usedOn', { day: instantText(usedAt, i18n.language) })}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
