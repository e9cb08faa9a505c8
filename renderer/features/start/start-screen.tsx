import { Alert, Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconFolderOpen, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import { RecentFiles, type RecentFile } from './recent-files.tsx';
import classes from './start.module.css';
import { TemplateList, type TemplateChoice } from './template-list.tsx';
import { WorkspaceRow, type WorkspaceActions } from './workspace-row.tsx';

/** A sample that ships with the application. */
export type SampleChoice = { readonly key: 'kunta' | 'service-desk' | 'print-fleet' };

type Props = {
  readonly workspaces: readonly WorkspaceSummary[];
  readonly actions: WorkspaceActions;
  readonly templates: readonly TemplateChoice[];
  readonly recentFiles: readonly RecentFile[];
  /** What went wrong the last time, in words; `null` if nothing did. */
  readonly failure: { readonly title: string; readonly text: string } | null;
  readonly languagePicker: ReactNode;
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
  readonly onSample: (sample: SampleChoice['key']) => void;
  readonly onTemplate: (id: string) => void;
  readonly onRecentFile: (token: string) => void;
};

const samples: readonly SampleChoice['key'][] = ['kunta', 'service-desk', 'print-fleet'];

/** Where one begins: the workspaces of this machine, or the ways to a first one. */
export function StartScreen(props: Props) {
  const { workspaces, actions, failure, languagePicker, onNew, onOpenFile, onSample } = props;
  const { t } = useTranslation('start');
  const inUse = workspaces.filter(({ deletedAt }) => deletedAt === null);
  const inBin = workspaces.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <main className={classes['start']}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{t('title')}</Title>
          <Text c="dimmed" maw={620} mt={4}>
            {t(inUse.length === 0 ? 'welcome' : 'choose')}
          </Text>
        </div>
        {languagePicker}
      </Group>
      {failure !== null && (
        <Alert
          color="red"
          icon={<IconAlertTriangle size={18} />}
          title={failure.title}
          role="alert"
        >
          {failure.text}
        </Alert>
      )}
      <Group>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
          {t('new')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          onClick={onOpenFile}
        >
          {t('openFile')}
        </Button>
      </Group>
      {inUse.length > 0 && (
        <section>
          <Title order={2} size="h4" mb="xs">
            {t('workspaces')}
          </Title>
          {inUse.map((summary) => (
            <WorkspaceRow key={summary.id} summary={summary} actions={actions} />
          ))}
        </section>
      )}
      {props.recentFiles.length > 0 && (
        <RecentFiles files={props.recentFiles} onOpen={props.onRecentFile} />
      )}
      <Samples onSample={onSample} />
      <TemplateList templates={props.templates} onTemplate={props.onTemplate} />
      {inBin.length > 0 && <Bin workspaces={inBin} actions={actions} />}
    </main>
  );
}

function Samples({ onSample }: Pick<Props, 'onSample'>) {
  const { t } = useTranslation('start');
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('samples')}
      </Title>
      <SimpleGrid cols={3}>
        {samples.map((key) => (
          <Card key={key} withBorder padding="md">
            <Stack gap={6} h="100%">
              <Text fw={600}>{t(`sample.${key}`)}</Text>
              <Text size="sm" c="dimmed" className={classes['grow'] ?? ''}>
                {t(`sampleText.${key}`)}
              </Text>
              <Anchor
                component="button"
                ta="start"
                aria-label={t('openSampleNamed', { name: t(`sample.${key}`) })}
                onClick={() => onSample(key)}
              >
                {t('openSample')}
              </Anchor>
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
    </section>
  );
}

/** Workspaces that were deleted and can still be taken back. */
function Bin({ workspaces, actions }: Pick<Props, 'workspaces' | 'actions'>) {
  const { t } = useTranslation('start');
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('bin')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('binText')}
      </Text>
      {workspaces.map((summary) => (
        <WorkspaceRow key={summary.id} summary={summary} actions={actions} />
      ))}
    </section>
  );
}
