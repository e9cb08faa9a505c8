import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesktopBridge, DesktopFailure, RequestOf } from '#shared/contract/desktop.ts';
import type { UiLanguage } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { desktopFailureWords } from '#renderer/fields/desktop-failure-words.ts';
import { ExportChoices } from './export-choices.tsx';
import { plannedDocuments, type ExportChoice, type PlannedDocument } from './export-jobs.ts';
import { IncompleteList } from './incomplete-list.tsx';
import { useExport, type ExportRun, type ExportState } from './use-export.ts';

type Props = {
  readonly opened: boolean;
  readonly workspace: Workspace;
  readonly asOf: string;
  readonly desktop: DesktopBridge;
  readonly uiLanguage: UiLanguage;
  readonly initial: ExportChoice;
  readonly nameOf: (register: string) => string;
  readonly placeOf: (type: string, record: string, field: string) => string;
  readonly newId: () => string;
  readonly onClose: () => void;
};

/** Which documents, in which languages and formats, and what will be incomplete in them. */
export function ExportDialog(props: Props) {
  const { opened, workspace, asOf, desktop, onClose, initial, newId } = props;
  const { t } = useTranslation('export');
  const [choice, setChoice] = useState(initial);
  const planned = usePlanned({ opened, workspace, choice, asOf });
  const documents = planned ?? [];
  const run = useExport(desktop, newId);
  const close = (): void => {
    run.cancel();
    run.reset();
    onClose();
  };
  const files = documents.length * choice.formats.length;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {run.state.kind === 'choosing' ? (
        <Stack gap="md">
          <ExportChoices {...props} choice={choice} onChange={setChoice} />
          {planned !== null && (
            <IncompleteList
              documents={planned}
              placeOf={props.placeOf}
              uiLanguage={props.uiLanguage}
            />
          )}
          <Group justify="space-between">
            <Text c="dimmed">{planned === null ? '' : t('files', { count: files })}</Text>
            <Group gap="sm">
              <Button
                variant={files === 1 ? 'default' : 'filled'}
                disabled={files === 0}
                onClick={() => void run.start(documents, choice)}
              >
                {t('chooseFolder')}
              </Button>
              {files === 1 && (
                <Button onClick={() => void run.saveAs(documents, choice)}>{t('saveAs')}</Button>
              )}
            </Group>
          </Group>
        </Stack>
      ) : (
        <RunState
          {...props}
          run={run}
          state={run.state}
          documents={documents}
          choice={choice}
          onClose={close}
        />
      )}
    </Modal>
  );
}

type PlanProps = Pick<Props, 'opened' | 'workspace' | 'asOf'> & { readonly choice: ExportChoice };

/** The documents of the choice, built anew when it or the workspace changes; `null` until they are known. */
function usePlanned({ opened, workspace, choice, asOf }: PlanProps) {
  const [documents, setDocuments] = useState<readonly PlannedDocument[] | null>(null);
  useEffect(() => {
    if (!opened) return undefined;
    let isWanted = true;
    void plannedDocuments(workspace, choice, asOf).then((planned) => {
      if (isWanted) setDocuments(planned);
    });
    return () => {
      isWanted = false;
    };
  }, [opened, workspace, choice, asOf]);
  return documents;
}

type RunProps = Props & {
  readonly run: ExportRun;
  readonly state: Exclude<ExportState, { readonly kind: 'choosing' }>;
  readonly documents: readonly PlannedDocument[];
  readonly choice: ExportChoice;
};

function RunState(props: RunProps) {
  const { run, state, documents, choice, desktop, uiLanguage, onClose } = props;
  const { t } = useTranslation('export');
  switch (state.kind) {
    case 'running':
      return <Running state={state} onCancel={run.cancel} />;
    case 'exists':
      return (
        <Stack gap="md">
          <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title={t('existsTitle')}>
            {t('existsText', { name: state.name, folder: state.folder.name })}
          </Alert>
          <Group justify="flex-end">
            <Button variant="default" onClick={run.reset}>
              {t('back')}
            </Button>
            <Button
              variant="default"
              onClick={() =>
                void run.start(documents, choice, { folder: state.folder, overwrite: true })
              }
            >
              {t('overwrite')}
            </Button>
          </Group>
        </Stack>
      );
    case 'done': {
      const { files, folder } = state;
      return (
        <Done
          text={t('doneText', { count: files.length, folder: folder.name })}
          shown={{ token: folder.token, name: files[0] ?? null }}
          desktop={desktop}
          onClose={onClose}
        />
      );
    }
    case 'saved':
      return (
        <Done
          text={t('doneFile', { name: state.file.name })}
          shown={{ token: state.file.token, name: null }}
          desktop={desktop}
          onClose={onClose}
        />
      );
    case 'failed':
      return <Failed failure={state.failure} uiLanguage={uiLanguage} onBack={run.reset} />;
  }
}

type RunningProps = {
  readonly state: Extract<ExportState, { readonly kind: 'running' }>;
  readonly onCancel: () => void;
};

function Running({ state: { progress }, onCancel }: RunningProps) {
  const { t } = useTranslation('export');
  const share = progress === null ? 0 : (100 * (progress.document - 1)) / progress.documents;
  return (
    <Stack gap="md">
      <Text role="status">
        {progress === null
          ? t('starting')
          : t(`phase.${progress.phase}`, {
              name: progress.fileName,
              document: progress.document,
              documents: progress.documents,
            })}
      </Text>
      <Progress value={share} aria-label={t('progress')} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

type DoneProps = Pick<Props, 'desktop' | 'onClose'> & {
  /** What was written, in words. */
  readonly text: string;
  readonly shown: RequestOf<'file.reveal'>;
};

function Done({ text, shown, desktop, onClose }: DoneProps) {
  const { t } = useTranslation('export');
  return (
    <Stack gap="md">
      <Alert
        color="green"
        icon={<IconCircleCheck size={18} />}
        title={t('doneTitle')}
        role="status"
      >
        {text}
      </Alert>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void desktop.call['file.reveal'](shown)}>
          {t('showInFolder')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </Group>
    </Stack>
  );
}

type FailedProps = {
  readonly failure: DesktopFailure;
  readonly uiLanguage: UiLanguage;
  readonly onBack: () => void;
};

function Failed({ failure, uiLanguage, onBack }: FailedProps) {
  const { t } = useTranslation('export');
  const { title, text } = desktopFailureWords(failure, uiLanguage);
  return (
    <Stack gap="md">
      <Alert color="red" icon={<IconAlertTriangle size={18} />} title={title} role="alert">
        {text}
      </Alert>
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      </Group>
    </Stack>
  );
}
