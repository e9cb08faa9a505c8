import { Group, Stack, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { DataGrid, type GridColumn } from '#renderer/components/data-grid/data-grid.tsx';
import { openRecord } from '#renderer/session/navigation.ts';
import { EmptyList } from './empty-list.tsx';
import classes from './record-screen.module.css';
import { useUiLanguage } from './words.ts';

type Props<Row> = {
  readonly type: RecordType;
  /** The button that adds a record. */
  readonly add: ReactNode;
  /** What stands between the title and the list; nothing by default. */
  readonly tabs?: ReactNode;
  /** What the search is called. */
  readonly search: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
};

/** The records of a type in a grid: search, sort, open, add. While there are none, it says how to begin. */
export function SearchableList<Row extends { readonly id: string }>(props: Props<Row>) {
  const { type, add, tabs, search, rows, columns } = props;
  const { t } = useTranslation('records');
  const [filter, setFilter] = useState('');
  const language = useUiLanguage();
  return (
    <Stack className={classes['list'] ?? ''} gap="md">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {t(`plural.${type}`)}
        </Title>
        {rows.length > 0 && add}
      </Group>
      {tabs}
      {rows.length === 0 ? (
        <EmptyList type={type} add={add} />
      ) : (
        <>
          <TextInput
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value)}
            leftSection={<IconSearch size={16} aria-hidden />}
            placeholder={search}
            aria-label={search}
            maw={420}
          />
          <div className={classes['grid']}>
            <DataGrid
              label={t(`plural.${type}`)}
              rows={rows}
              columns={columns}
              rowId={({ id }) => id}
              language={language}
              filter={filter}
              selected={null}
              nothingFound={t('nothingFound')}
              onOpen={({ id }) => openRecord({ type, id })}
            />
          </div>
        </>
      )}
    </Stack>
  );
}
