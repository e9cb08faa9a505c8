import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { removeItem } from '#shared/commands/remove-item.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { useName } from '#renderer/fields/names.ts';
import { ItemForm } from '#renderer/fields/record-part.tsx';
import { focusField } from '#renderer/session/focused-field.ts';
import { useDispatch, useRecord } from '#renderer/session/use-workspace.ts';
import classes from './registers.module.css';

/** A data use of an activity, by its ids. */
export type OpenUse = { readonly activity: string; readonly use: string };

type Props = { readonly opened: OpenUse | null; readonly onClose: () => void };

/** One cell of the matrix: source, condition, necessity and what else belongs to a data use. */
export function DataUseDrawer({ opened, onClose }: Props) {
  const { t } = useTranslation('registers');
  return (
    <Drawer
      opened={opened !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('dataUse')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened !== null && <DataUse opened={opened} onClose={onClose} />}
    </Drawer>
  );
}

function DataUse({ opened: { activity, use }, onClose }: Props & { readonly opened: OpenUse }) {
  const { t } = useTranslation('registers');
  const dispatch = useDispatch();
  const record = useRecord('activities', activity);
  const path = ['dataUses', use];
  const known = record?.dataUses.find(({ id }) => id === use);
  if (known === undefined) return <Text>{t('useGone')}</Text>;
  const remove = (): void => {
    onClose();
    dispatch(removeItem, { type: 'activities', id: activity, path });
  };
  const goToActivity = (): void => {
    onClose();
    focusField({ type: 'activities', id: activity, path });
  };
  return (
    <Stack gap="lg">
      <div>
        <Text fw={600} size="lg" className={classes['name'] ?? ''}>
          <Name type="dataCategories" id={known.dataCategory} />
        </Text>
        <Text c="dimmed">
          <Name type="activities" id={activity} />
        </Text>
      </div>
      <ItemForm type="activities" id={activity} path={path} />
      <Group justify="space-between">
        <Button variant="subtle" onClick={goToActivity}>
          {t('openActivity')}
        </Button>
        <Button variant="default" onClick={remove}>
          {t('removeUse')}
        </Button>
      </Group>
    </Stack>
  );
}

function Name({ type, id }: { readonly type: RecordType; readonly id: string }) {
  return useName(type, id);
}
