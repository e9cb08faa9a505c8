import { Button, Group } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import 'dayjs/locale/fi';
import 'dayjs/locale/sv';
import { dateFormats, dateFromTyping } from '#renderer/fields/date-typing.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAsOf } from '#renderer/session/use-findings.ts';

/** The day that checks and documents are made for: "what breaks when this decision expires". */
export function AsOfControl() {
  const { t } = useTranslation('findings');
  const session = useSession();
  const asOf = useAsOf();
  const language = useUiLanguage();
  const today = session.today();
  return (
    <Group gap="xs" align="flex-end">
      <DateInput
        label={t('asOf')}
        locale={language}
        valueFormat={dateFormats[language]}
        dateParser={(typed) => dateFromTyping(typed)}
        value={asOf}
        onChange={(day) => {
          if (day !== null) session.setAsOf(day);
        }}
        popoverProps={{ shadow: 'md' }}
      />
      {asOf !== today && (
        <Button variant="default" onClick={() => session.setAsOf(today)}>
          {t('backToToday')}
        </Button>
      )}
    </Group>
  );
}
