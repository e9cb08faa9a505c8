import { Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addItem } from '#shared/commands/add-item.ts';
import { newItemId } from '#renderer/fields/item-id.ts';
import { useNamed } from '#renderer/fields/names.ts';
import { RecordPart } from '#renderer/fields/record-part.tsx';
import { openRecord } from '#renderer/session/navigation.ts';
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
  const dispatch = useDispatch();
  const [extra, setExtra] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<OpenUse | null>(null);
  const matrix = useNamed((naming) => matrixOf(naming, register, extra));
  const open = useCallback((activity: string, use: string): void => {
    setOpened({ activity, use });
  }, []);
  const add = useCallback(
    (activity: string, dataCategory: string): void => {
      const id = newItemId();
      const target = { type: 'activities', id: activity, path: ['dataUses'] } as const;
      const added = dispatch(addItem, { ...target, value: { id, dataCategory } });
      if (added.ok) open(activity, id);
    },
    [dispatch, open],
  );
  const { shown } = registerFields.data;
  const { more } = registerFields.moreData;
  const isEmpty = matrix.columns.length === 0 || matrix.rows.length === 0;
  return (
    <Stack gap="lg">
      <RecordPart type="registers" id={register} fields={shown} title={title} />
      {isEmpty ? (
        <Text c="dimmed">{matrix.rows.length === 0 ? t('purposesFirst') : t('matrixEmpty')}</Text>
      ) : (
        <PurposeMatrix matrix={matrix} onOpen={open} onAdd={add} onOpenActivity={openActivity} />
      )}
      {matrix.rows.length > 0 && (
        <CategoryPicker
          register={register}
          onChoose={(id) => setExtra((known) => [...new Set([...known, id])])}
        />
      )}
      <RecordPart
        type="registers"
        id={register}
        fields={[]}
        more={more}
        moreLabel={t('wholeRegister')}
      />
      <DataUseDrawer opened={opened} onClose={() => setOpened(null)} />
    </Stack>
  );
}

function openActivity(id: string): void {
  openRecord({ type: 'activities', id });
}
