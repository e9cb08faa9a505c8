import { Badge, Group, Stack, Tabs, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { DataGrid, type GridColumn } from '#renderer/components/data-grid/data-grid.tsx';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import { EmptyList } from './empty-list.tsx';
import { nameOfRecord, useNames } from './names.ts';
import { NewRecordButton } from './new-record-button.tsx';
import { registersOf } from './register-of-record.ts';
import classes from './record-screen.module.css';
import { useUiLanguage } from './words.ts';

type Props = {
  readonly type: RecordType;
  readonly types: readonly RecordType[];
};

type ListRow = {
  readonly id: string;
  readonly name: string;
  readonly registers: string;
  readonly findings: number;
};

/** All records of a type: search, sort, open, add. */
export function RecordList({ type, types }: Props) {
  const { t } = useTranslation('records');
  const [filter, setFilter] = useState('');
  const language = useUiLanguage();
  const rows = useRows(type);
  const columns = useColumns(rows);
  return (
    <Stack className={classes['list'] ?? ''} gap="md">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {t(`plural.${type}`)}
        </Title>
        <NewRecordButton type={type} />
      </Group>
      {types.length > 1 && <TypeTabs type={type} types={types} />}
      {rows.length === 0 ? (
        <EmptyList type={type} />
      ) : (
        <>
          <TextInput
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value)}
            leftSection={<IconSearch size={16} aria-hidden />}
            placeholder={t('filter')}
            aria-label={t('filter')}
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
              onOpen={({ id }) => open(type, id)}
            />
          </div>
        </>
      )}
    </Stack>
  );
}

function open(type: RecordType, id: string): void {
  const route = currentRoute();
  if (route.kind === 'workspace') navigate(routeOfRecord(route.workspace, { type, id }));
}

function useRows(type: RecordType): readonly ListRow[] {
  const naming = useNames();
  const records = useWorkspace((workspace) => workspace[type]);
  const findings = useFindings();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { record, severity } of findings) {
      if (severity !== 'info') counts.set(record, (counts.get(record) ?? 0) + 1);
    }
    return records.map((record) => ({
      id: record.id,
      name: nameOfRecord(naming, type, record.id),
      registers: registersOf(naming.workspace, record)
        .map((register) => nameOfRecord(naming, 'registers', register))
        .join(', '),
      findings: counts.get(record.id) ?? 0,
    }));
  }, [naming, records, findings, type]);
}

function useColumns(rows: readonly ListRow[]): readonly GridColumn<ListRow>[] {
  const { t } = useTranslation('records');
  const withRegisters = rows.some(({ registers }) => registers !== '');
  return useMemo(() => {
    const name: GridColumn<ListRow> = {
      id: 'name',
      header: t('name'),
      text: (row) => row.name,
      weight: 5,
    };
    const registers: GridColumn<ListRow> = {
      id: 'registers',
      header: t('register'),
      text: (row) => row.registers,
      weight: 3,
    };
    const findings: GridColumn<ListRow> = {
      id: 'findings',
      header: t('findings'),
      text: (row) => String(row.findings),
      cell: (row) =>
        row.findings > 0 && (
          <Badge variant="default" radius="sm">
            {row.findings}
          </Badge>
        ),
      weight: 1,
    };
    return [name, ...(withRegisters ? [registers] : []), findings];
  }, [t, withRegisters]);
}

/** The types of a screen that shows several, as tabs. */
function TypeTabs({ type, types }: Props) {
  const { t } = useTranslation('records');
  return (
    <Tabs value={type} onChange={(value) => goToType(types, value)}>
      <Tabs.List>
        {types.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`plural.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}

function goToType(types: readonly RecordType[], value: string | null): void {
  const route = currentRoute();
  const type = types.find((each) => each === value);
  if (route.kind === 'workspace' && type !== undefined) navigate({ ...route, path: [type] });
}
