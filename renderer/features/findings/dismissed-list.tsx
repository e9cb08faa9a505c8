import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { restoreFinding } from '#shared/commands/dismiss-finding.ts';
import type { DismissedFinding } from '#shared/documents/check-report/check-result.ts';
import { dayText } from '#renderer/fields/day-text.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import classes from './findings.module.css';

type Props = { readonly dismissed: readonly DismissedFinding[] };

/** What somebody has set aside, why and until when. */
export function DismissedList({ dismissed }: Props) {
  const { t, i18n } = useTranslation('findings');
  const dispatch = useDispatch();
  if (dismissed.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('dismissed')}
      </Title>
      {dismissed.map(({ told, dismissal }) => (
        <article key={dismissal.id} className={classes['finding']}>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Text fw={600}>{told.title}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => dispatch(restoreFinding, { dismissal: dismissal.id })}
            >
              {t('restore')}
            </Button>
          </Group>
          <Text>{dismissal.reason}</Text>
          <Text size="sm" c="dimmed">
            {t('dismissedBy', {
              by: dismissal.by === '' ? '–' : dismissal.by,
              on: dayText(dismissal.on, i18n.language),
            })}
          </Text>
        </article>
      ))}
    </section>
  );
}
