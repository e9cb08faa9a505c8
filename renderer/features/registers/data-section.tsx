import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addItem } from '#shared/commands/add-item.ts';
import { newItemId } from '#renderer/fields/item-id.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { RecordPart } from '#renderer/fields/record-part.tsx';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { CategoryPicker } from './category-picker.tsx';
import { DataUseDrawer, type OpenUse } from './data-use-drawer.tsx';
import { matrixOf } from './matrix-cells.ts';
import { PurposeMatrix } from './purpose-matrix.tsx';
import { registerFields } from './register-sections.ts';
import type { SectionProps } from './section-props.ts';

/** Whose data, which data, and for what: the matrix of purposes and data. */
export function DataSection({ register, title }: SectionProps) {
  const { t } = useTranslation('registers');
  const naming = useNames();
  const dispatch = useDispatch();
  const [extra, setExtra] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<OpenUse | null>(null);
  const matrix = useMemo(
    () => matrixOf(naming.workspace, register, extra),
    [naming.workspace, register, extra],
  );
  const add = (activity: string, dataCategory: string): void => {
    const id = newItemId();
    const value = { id, dataCategory };
    const added = dispatch(addItem, {
      type: 'activities',
      id: activity,
      path: ['dataUses'],
      value,
    });
    if (added.ok) setOpened({ activity, use: id });
  };
  const { shown } = registerFields.data;
  const { more } = registerFields.moreData;
  const isEmpty = matrix.categories.length === 0 || matrix.activities.length === 0;
  return (
    <Stack gap="lg">
      <RecordPart type="registers" id={register.id} fields={shown} title={title} />
      {isEmpty ? (
        <Text c="dimmed">
          {matrix.activities.length === 0 ? t('purposesFirst') : t('matrixEmpty')}
        </Text>
      ) : (
        <PurposeMatrix
          matrix={matrix}
          nameOf={(type, id) => nameOfRecord(naming, type, id)}
          onOpen={(activity, { id }) => setOpened({ activity, use: id })}
          onAdd={add}
          onOpenActivity={openActivity}
        />
      )}
      {matrix.activities.length > 0 && (
        <CategoryPicker
          register={register.id}
          onChoose={(id) => setExtra((known) => [...new Set([...known, id])])}
        />
      )}
      <RecordPart
        type="registers"
        id={register.id}
        fields={[]}
        more={more}
        moreLabel={t('wholeRegister')}
      />
      <DataUseDrawer opened={opened} onClose={() => setOpened(null)} />
    </Stack>
  );
}

function openActivity(id: string): void {
  const route = currentRoute();
  if (route.kind !== 'workspace') return;
  navigate(routeOfRecord(route.workspace, { type: 'activities', id }));
}
