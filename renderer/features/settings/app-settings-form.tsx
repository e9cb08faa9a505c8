import { SegmentedControl, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppSettings } from '#shared/contract/app-settings.ts';
import { uiLanguages } from '#shared/messages/messages.ts';

type Props = {
  readonly settings: AppSettings;
  readonly onChange: (part: Partial<AppSettings>) => void;
};

/** Names of the languages in themselves. */
const languageNames = { en: 'English', fi: 'Suomi', sv: 'Svenska' } as const;
const schemes = ['auto', 'light', 'dark'] as const;

/** Settings of the application on this machine. */
export function AppSettingsForm({ settings, onChange }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Stack gap="md" maw={460}>
      <Title order={2} size="h4">
        {t('application')}
      </Title>
      <Select
        label={t('language')}
        data={[
          { value: 'system', label: t('followSystem') },
          ...uiLanguages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        value={settings.language ?? 'system'}
        allowDeselect={false}
        onChange={(value) =>
          onChange({ language: uiLanguages.find((known) => known === value) ?? null })
        }
      />
      <div>
        <Text size="sm" fw={500} mb={4} id="color-scheme-label">
          {t('colorScheme')}
        </Text>
        <SegmentedControl
          aria-labelledby="color-scheme-label"
          data={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
          value={settings.colorScheme}
          onChange={(colorScheme) => onChange({ colorScheme })}
        />
      </div>
      <TextInput
        label={t('author')}
        description={t('authorHelp')}
        value={settings.author}
        onChange={({ currentTarget }) => onChange({ author: currentTarget.value })}
      />
    </Stack>
  );
}
