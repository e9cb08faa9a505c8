import { Badge, Tabs } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { GridColumn } from '#renderer/components/data-grid/data-grid.tsx';
import { currentRoute, navigate } from '#renderer/session/navigation.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { useListAround } from './list-around.ts';
import { columnsOf, headAndText, listName } from './list-columns.ts';
import { inListOrder } from './list-order.ts';
import { NewRecordButton } from './new-record-button.tsx';
import classes from './record-screen.module.css';
import { SearchableList } from './searchable-list.tsx';

type Props = {
  readonly type: RecordType;
  readonly types: readonly RecordType[];
};

type ListRow<Type extends RecordType> = {
  readonly id: string;
  readonly name: string;
  readonly record: RecordOf<Type>;
};

/** All records of a type: search, sort, open, add. */
export function RecordList({ type, types }: Props) {
  const { t } = useTranslation('records');
  return (
    <SearchableList
      type={type}
      add={<NewRecordButton type={type} />}
      tabs={types.length > 1 && <TypeTabs type={type} types={types} />}
      search={t('filter')}
      rows={useRows(type)}
      columns={useColumns(type)}
    />
  );
}

function useRows<Type extends RecordType>(type: Type): readonly ListRow<Type>[] {
  const around = useListAround();
  return useMemo(() => {
    const { workspace, index } = around.naming;
    const ids: readonly string[] = workspace[type].map(({ id }) => id);
    const named = ids
      .flatMap((id) => index.find(type, id) ?? [])
      .map((record) => ({ id: record.id, name: listName(type, record, around), record }));
    return inListOrder(type, named, around);
  }, [around, type]);
}

/** Cells are told when they come into sight: lists may be long. */
function useColumns<Type extends RecordType>(type: Type): readonly GridColumn<ListRow<Type>>[] {
  const around = useListAround();
  const counts = useFindingCounts();
  return useMemo(() => {
    const { t, naming } = around;
    const told = columnsOf(type, naming.workspace.registers.length > 1).map((column) => ({
      ...headAndText(type, column, around),
      weight: column.weight,
    }));
    return [
      {
        id: 'name',
        header: t('name'),
        text: ({ name }) => name,
        cell: ({ name }) => <div className={classes['name']}>{name}</div>,
        weight: 5,
      },
      ...told,
      {
        id: 'findings',
        header: t('findings'),
        text: ({ id }) => String(counts.get(id) ?? 0),
        cell: ({ id }) =>
          counts.has(id) && (
            <Badge variant="default" radius="sm">
              {counts.get(id)}
            </Badge>
          ),
        weight: 1.5,
      },
    ];
  }, [around, counts, type]);
}

/** How many findings each record has that call for action. */
function useFindingCounts(): ReadonlyMap<string, number> {
  const findings = useFindings();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { record, severity } of findings) {
      if (severity !== 'info') counts.set(record, (counts.get(record) ?? 0) + 1);
    }
    return counts;
  }, [findings]);
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
