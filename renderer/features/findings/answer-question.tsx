import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { setField } from '#shared/commands/set-field.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { isYesNo } from './yes-no.ts';

/** Answers a yes-or-no question where it is asked: it sets that field of the record, there is no second store. */
export function AnswerQuestion({ place }: { readonly place: FieldPlace }) {
  const { t } = useTranslation('findings');
  const dispatch = useDispatch();
  const { type, record, field } = place;
  const target = { type, id: type === 'settings' ? '' : record, path: field.split('/') };
  if (!isYesNo(target)) return null;
  const answer = (value: boolean) => (): void => {
    dispatch(setField, { ...target, value: { state: 'answered', value } });
  };
  return (
    <Group gap={6}>
      <Text size="sm">{t('answerHere')}</Text>
      <Button size="compact-sm" variant="default" onClick={answer(true)}>
        {t('yes')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={answer(false)}>
        {t('no')}
      </Button>
    </Group>
  );
}
