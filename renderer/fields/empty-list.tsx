import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';

type Props = {
  readonly type: RecordType;
  /** The button that adds the first record. */
  readonly add: ReactNode;
};

/** What a list without records says: what belongs here, and how to begin. */
export function EmptyList({ type, add }: Props) {
  const { t } = useTranslation('records');
  return (
    <Stack align="flex-start" gap="sm" maw={560} py="xl">
      <Title order={2} size="h4">
        {t('emptyTitle')}
      </Title>
      <Text c="dimmed">{t(`empty.${type}`)}</Text>
      {add}
    </Stack>
  );
}
