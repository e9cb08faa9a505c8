import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAsOf } from '#renderer/session/use-findings.ts';

/** The day that checks and documents are made for: "what breaks when this decision expires". */
export function AsOfControl() {
  const { t } = useTranslation('findings');
  const session = useSession();
  const asOf = useAsOf();
  const today = session.today();
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        type="date"
        label={t('asOf')}
        value={asOf}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') session.setAsOf(currentTarget.value);
        }}
      />
      {asOf !== today && (
        <Button variant="default" onClick={() => session.setAsOf(today)}>
          {t('backToToday')}
        </Button>
      )}
    </Group>
  );
}
