import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissFinding } from '#shared/commands/dismiss-finding.ts';
import type { ToldFinding } from '#shared/documents/check-report/tell-finding.ts';
import { DayInput } from '#renderer/fields/day-input.tsx';
import { useDispatch } from '#renderer/session/use-workspace.ts';

type Props = { readonly findings: readonly ToldFinding[]; readonly onClose: () => void };

/** Sets findings aside with a reason, which the report prints; for good, or until a day. */
export function DismissDialog({ findings, onClose }: Props) {
  const { t } = useTranslation('findings');
  const dispatch = useDispatch();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const dismiss = (): void => {
    for (const { finding } of findings) {
      const { code, record, field } = finding;
      dispatch(dismissFinding, {
        code,
        record,
        field,
        reason: reason.trim(),
        until,
      });
    }
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dismissTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          data-autofocus
        />
        <DayInput
          label={t('until')}
          description={t('untilHelp')}
          value={until}
          onChange={setUntil}
          clearable
        />
        <Group justify="flex-end">
          <Button disabled={reason.trim() === ''} onClick={dismiss}>
            {t('dismissDo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
