import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '#renderer/fields/day-input.tsx';
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
      <DayInput
        label={t('asOf')}
        value={asOf}
        onChange={(day) => {
          if (day !== null) session.setAsOf(day);
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
