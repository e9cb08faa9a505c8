import { Badge, Button, Group, Stack, Text, Timeline } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '#renderer/components/screen-head.tsx';
import { useCommandWords } from '#renderer/fields/command-words.ts';
import { useJournal } from '#renderer/session/use-workspace.ts';
import classes from './history.module.css';

const pageLength = 50;

/** Who changed what and when: the accountability of Art. 5(2) in one list, the latest first. */
export function HistoryScreen() {
  const { t, i18n } = useTranslation('history');
  const words = useCommandWords();
  const journal = useJournal();
  const [shown, setShown] = useState(pageLength);
  const entries = journal.slice(-shown).reverse();
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <ScreenHead title={t('title')} text={t(journal.length === 0 ? 'empty' : 'text')} />
      <Timeline bulletSize={12} lineWidth={1}>
        {entries.map(({ seq, at, by, label, turns }) => (
          <Timeline.Item key={seq} title={<EntryTitle turns={turns} text={words(label)} />}>
            <Text size="sm" c="dimmed">
              {by === '' ? when.format(new Date(at)) : `${when.format(new Date(at))} · ${by}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {shown < journal.length && (
        <Group>
          <Button variant="default" onClick={() => setShown(shown + pageLength)}>
            {t('earlier')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type TitleProps = {
  readonly turns: { readonly kind: 'undo' | 'redo' } | null;
  readonly text: string;
};

function EntryTitle({ turns, text }: TitleProps) {
  const { t } = useTranslation('history');
  return (
    <Group gap="xs">
      <Text size="sm" className={classes['entry'] ?? ''}>
        {text}
      </Text>
      {turns !== null && (
        <Badge variant="default" size="sm" radius="sm">
          {t(turns.kind)}
        </Badge>
      )}
    </Group>
  );
}
