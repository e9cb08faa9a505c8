import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Attachment } from '#shared/model/attachment.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { byteText } from '#renderer/fields/byte-text.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { useRecordHref } from '#renderer/session/navigation.ts';
import { useWorkspaceStore } from '#renderer/session/session-context.tsx';
import { useRecord, useWorkspace } from '#renderer/session/use-workspace.ts';
import { AttachFile } from './attach-file.tsx';
import classes from './attachments.module.css';
import { SaveAttachment } from './save-attachment.tsx';

type Props = { readonly type: RecordType; readonly id: string };

/** Words and decisions about findings, which nobody evidences with a file. */
const withoutFiles: readonly RecordType[] = [
  'vocabulary',
  'dataCategories',
  'glossaryTerms',
  'dismissals',
];

/** The files of a record: those that evidence it, or that of an attachment itself. */
export function RecordAttachments({ type, id }: Props) {
  if (type === 'attachments') return <OwnFile id={id} />;
  return withoutFiles.includes(type) ? null : <Evidence id={id} />;
}

function OwnFile({ id }: Pick<Props, 'id'>) {
  const attachment = useRecord('attachments', id);
  if (attachment === undefined) return null;
  return (
    <Group className={classes['row'] ?? ''} justify="space-between" wrap="nowrap">
      <div>
        <Text fw={600}>{attachment.fileName}</Text>
        <Size attachment={attachment} />
      </div>
      <Save attachment={attachment} />
    </Group>
  );
}

function Evidence({ id }: Pick<Props, 'id'>) {
  const { t } = useTranslation('attachments');
  const attached = useWorkspace(({ attachments }) =>
    attachments.filter(({ evidences }) => evidences.some((record) => record === id)),
  );
  return (
    <Stack component="section" gap="xs" align="flex-start" aria-label={t('title')}>
      <Title order={3} size="h5">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('text')}
      </Text>
      {attached.length > 0 && (
        <ul className={classes['list']} aria-label={t('title')}>
          {attached.map((attachment) => (
            <Row key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
      <AttachFile evidences={id} variant="default" />
    </Stack>
  );
}

type AttachmentProps = { readonly attachment: Attachment };

function Row({ attachment }: AttachmentProps) {
  const href = useRecordHref({ type: 'attachments', id: attachment.id });
  return (
    <Group component="li" className={classes['row'] ?? ''} justify="space-between" wrap="nowrap">
      <div>
        <Anchor href={href}>{attachment.fileName}</Anchor>
        <Size attachment={attachment} />
      </div>
      <Save attachment={attachment} />
    </Group>
  );
}

function useBytes({ sha256 }: Attachment): Uint8Array | undefined {
  return useStore(useWorkspaceStore(), ({ attachments }) => attachments.get(sha256));
}

function Size({ attachment }: AttachmentProps) {
  const { t } = useTranslation('attachments');
  const language = useUiLanguage();
  const bytes = useBytes(attachment);
  return (
    <Text size="sm" c="dimmed">
      {bytes === undefined ? t('notHere') : byteText(bytes.length, language)}
    </Text>
  );
}

function Save({ attachment }: AttachmentProps) {
  const bytes = useBytes(attachment);
  return bytes === undefined ? null : <SaveAttachment attachment={attachment} bytes={bytes} />;
}
