import { Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FindingCounts } from '#shared/documents/check-report/check-result.ts';

type Props = { readonly counts: FindingCounts };

/** How findings spread, in one line that says what its colours mean. */
export function CompletenessBar({ counts }: Props) {
  const { t } = useTranslation('findings');
  const parts = [
    { key: 'error', color: 'red.8', count: counts.error },
    { key: 'warning', color: 'yellow.6', count: counts.warning },
    { key: 'questions', color: 'blue.6', count: counts.questions },
  ] as const;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div>
      <Progress.Root size="lg" aria-hidden>
        {parts.map(({ key, color, count }) => (
          <Progress.Section
            key={key}
            value={total === 0 ? 0 : (100 * count) / total}
            color={color}
          />
        ))}
      </Progress.Root>
      <Group gap="lg" mt={6}>
        {parts.map(({ key, count }) => (
          <Text key={key} size="sm" c="dimmed">
            {t(`count.${key}`, { count })}
          </Text>
        ))}
      </Group>
    </div>
  );
}
