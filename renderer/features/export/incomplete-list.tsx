import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { messagesIn, type UiLanguage } from '#shared/messages/messages.ts';
import type { PlannedDocument } from './export-jobs.ts';

type Props = {
  readonly documents: readonly PlannedDocument[];
  readonly placeOf: (type: string, record: string, field: string) => string;
  readonly uiLanguage: UiLanguage;
};

const shownAtMost = 8;

/** What the documents will not say in full, before anything is written. */
export function IncompleteList({ documents, placeOf, uiLanguage }: Props) {
  const { t } = useTranslation('export');
  const { diagnostics: sentences } = messagesIn(uiLanguage);
  const gaps = documents.flatMap(({ fileStem, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ fileStem, diagnostic })),
  );
  if (documents.length === 0) {
    return <Text c="dimmed">{t('nothing')}</Text>;
  }
  if (gaps.length === 0) {
    return (
      <Alert color="green" variant="light" icon={<IconCircleCheck size={18} />}>
        {t('complete')}
      </Alert>
    );
  }
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconAlertTriangle size={18} />}
      title={t('incomplete', { count: gaps.length })}
    >
      <List size="sm" spacing={4}>
        {gaps.slice(0, shownAtMost).map(({ fileStem, diagnostic }, index) => (
          <List.Item key={index}>
            {t('gap', {
              what: sentences[diagnostic.code].title,
              document: fileStem,
              place:
                'record' in diagnostic
                  ? placeOf(diagnostic.type, diagnostic.record, diagnostic.field)
                  : '',
            })}
          </List.Item>
        ))}
      </List>
      {gaps.length > shownAtMost && (
        <Text size="sm" mt="xs">
          {t('more', { count: gaps.length - shownAtMost })}
        </Text>
      )}
    </Alert>
  );
}
