import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addRecord } from '#shared/commands/add-record.ts';
import type { ResponseOf } from '#shared/contract/desktop.ts';
import { attachmentRoom } from '#shared/workspace/attachment-room.ts';
import { tellFailure } from '#renderer/components/tell-failure.ts';
import { byteText } from '#renderer/fields/byte-text.ts';
import { desktopFailureWords, type FailureWords } from '#renderer/fields/desktop-failure-words.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { desktop } from '#renderer/platform/desktop.ts';
import { useWorkspaceStore } from '#renderer/session/session-context.tsx';
import { mediaTypeOf } from './media-types.ts';

type Props = {
  /** Id of the record that the file evidences; `null` leaves it open. */
  readonly evidences: string | null;
  readonly variant: 'filled' | 'default';
};

type ChosenFile = NonNullable<ResponseOf<'file.open'>>;

/** Asks for a file, keeps it with the workspace and adds its record: one step, which can be undone. */
export function AttachFile({ evidences, variant }: Props) {
  const { t } = useTranslation('attachments');
  const [isAsking, setAsking] = useState(false);
  const attach = useAttach(evidences);
  const press = async (): Promise<void> => {
    setAsking(true);
    const failure = await attach();
    setAsking(false);
    if (failure !== null) tellFailure(failure);
  };
  return (
    <Button
      variant={variant}
      leftSection={<IconPaperclip size={16} aria-hidden />}
      loading={isAsking}
      onClick={() => void press()}
    >
      {t('attach')}
    </Button>
  );
}

/** What to do on the press; answers with what went wrong, in words. */
function useAttach(evidences: string | null): () => Promise<FailureWords | null> {
  const { t } = useTranslation(['attachments', 'start']);
  const language = useUiLanguage();
  const store = useWorkspaceStore();
  const keep = async ({ name, bytes }: ChosenFile): Promise<FailureWords | null> => {
    const room = attachmentRoom(store.getState());
    if (bytes.length > room) {
      const limit = byteText(room, language);
      return { title: t('tooLarge'), text: t('tooLargeText', { name, limit }) };
    }
    const kept = await store.attach(bytes);
    if (!kept.ok) return { title: t('notKept'), text: t(`start:failure.${kept.failure.code}`) };
    store.dispatch(addRecord, {
      type: 'attachments',
      name,
      record: {
        fileName: name,
        mediaType: mediaTypeOf(name),
        sha256: kept.value,
        evidences: evidences === null ? [] : [evidences],
      },
    });
    return null;
  };
  return async () => {
    const read = await desktop().call['file.open']({ kinds: ['attachment'] });
    if (!read.ok) return desktopFailureWords(read.failure, language);
    return read.value === null ? null : keep(read.value);
  };
}
