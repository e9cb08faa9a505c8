import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { NewRecordButton } from './new-record-button.tsx';

/** What a list without records says: what belongs here, and how to begin. */
export function EmptyList({ type }: { readonly type: RecordType }) {
  const { t } = useTranslation('records');
  return (
    <Stack align="flex-start" gap="sm" maw={560} py="xl">
      <Title order={2} size="h4">
        {t('emptyTitle')}
      </Title>
      <Text c="dimmed">{t(`empty.${type}`)}</Text>
      <NewRecordButton type={type} />
    </Stack>
  );
}
