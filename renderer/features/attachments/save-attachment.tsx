import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/model/attachment.ts';
import { tellFailure } from '#renderer/components/tell-failure.ts';
import { desktopFailureWords } from '#renderer/fields/desktop-failure-words.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { desktop } from '#renderer/platform/desktop.ts';

type Props = {
  readonly attachment: Attachment;
  readonly bytes: Uint8Array;
};

/** Saves the file of an attachment where the person chooses. */
export function SaveAttachment({ attachment: { fileName }, bytes }: Props) {
  const { t } = useTranslation('attachments');
  const language = useUiLanguage();
  const save = async (): Promise<void> => {
    const saved = await desktop().call['file.saveAs']({
      kind: 'attachment',
      suggestedName: shortened(fileName),
      bytes: new Uint8Array(bytes),
    });
    if (!saved.ok) tellFailure(desktopFailureWords(saved.failure, language));
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={t('saveNamed', { name: fileName })}
      onClick={() => void save()}
    >
      {t('save')}
    </Button>
  );
}

/** A name that a dialog takes, with its ending. */
function shortened(name: string): string {
  const most = 200;
  if (name.length <= most) return name;
  const ending = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '';
  return `${name.slice(0, most - ending.length)}${ending}`;
}
