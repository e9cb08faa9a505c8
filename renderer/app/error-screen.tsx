import { Button, Center, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { readonly error: unknown; readonly onSaveCopy: () => void };

/** Takes the place of the interface after a defect: what was entered is stored, and there is a way on. */
export function ErrorScreen({ error, onSaveCopy }: Props) {
  const { t } = useTranslation();
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <Center mih="100dvh" p="xl" component="main" data-app-state="error">
      <Stack maw={560} gap="md">
        <Title order={1} size="h2">
          {t('error.title')}
        </Title>
        <Text>{t('error.text')}</Text>
        <Group>
          <Button onClick={() => window.location.reload()}>{t('error.restart')}</Button>
          <Button variant="default" onClick={onSaveCopy}>
            {t('save.copy')}
          </Button>
          <Button variant="default" onClick={() => void navigator.clipboard.writeText(details)}>
            {t('error.copyDetails')}
          </Button>
        </Group>
        <Code block>{details}</Code>
      </Stack>
    </Center>
  );
}
