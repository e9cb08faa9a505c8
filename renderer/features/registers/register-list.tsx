import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { partyWords } from '#shared/documents/check-report/report-words.ts';
import type { GridColumn } from '#renderer/components/data-grid/data-grid.tsx';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { SearchableList } from '#renderer/fields/searchable-list.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { NewRegisterButton } from './new-register-button.tsx';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly controllers: string;
  readonly status: string;
  readonly activities: number;
  readonly findings: number;
};

/** All registers: whose, how far, and what there is to see to. */
export function RegisterList() {
  const { t } = useTranslation('registers');
  return (
    <SearchableList
      type="registers"
      add={<NewRegisterButton />}
      search={t('filter')}
      rows={useRows()}
      columns={useColumns()}
    />
  );
}

function useRows(): readonly Row[] {
  const naming = useNames();
  const findings = useFindings();
  const { option } = useFieldWords();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { register, severity } of findings) {
      if (register === null || severity === 'info') continue;
      counts.set(register, (counts.get(register) ?? 0) + 1);
    }
    const rows = naming.workspace.registers.map(({ id, controllers, status }) => ({
      id,
      name: nameOfRecord(naming, 'registers', id),
      controllers: controllers
        .map(({ party }) => partyWords(naming, party))
        .filter((name) => name !== '')
        .join(', '),
      status: option('fields-registers:status', status),
      activities: naming.index.activitiesOf(id).length,
      findings: counts.get(id) ?? 0,
    }));
    const { compare } = new Intl.Collator(naming.phrases.language, { numeric: true });
    return rows.sort((a, b) => compare(a.name, b.name));
  }, [naming, findings, option]);
}

function useColumns(): readonly GridColumn<Row>[] {
  const { t } = useTranslation('registers');
  return useMemo(
    (): readonly GridColumn<Row>[] => [
      { id: 'name', header: t('column.name'), text: ({ name }) => name, weight: 5 },
      {
        id: 'controllers',
        header: t('column.controllers'),
        text: ({ controllers }) => controllers,
        weight: 4,
      },
      { id: 'status', header: t('column.status'), text: ({ status }) => status, weight: 2 },
      {
        id: 'activities',
        header: t('column.activities'),
        text: ({ activities }) => String(activities),
        weight: 2,
      },
      {
        id: 'findings',
        header: t('column.findings'),
        text: ({ findings }) => String(findings),
        cell: ({ findings }) =>
          findings > 0 && (
            <Badge variant="default" radius="sm">
              {findings}
            </Badge>
          ),
        weight: 2,
      },
    ],
    [t],
  );
}
