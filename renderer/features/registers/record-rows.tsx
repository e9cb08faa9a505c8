import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { FindingsBadge } from '#renderer/fields/findings-badge.tsx';
import { useName } from '#renderer/fields/names.ts';
import { NewRecordButton } from '#renderer/fields/new-record-button.tsx';
import { useRecordHref } from '#renderer/session/navigation.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import classes from './registers.module.css';

/** A record as a row of a section. */
export type RecordRow = {
  readonly type: RecordType;
  readonly id: string;
  /** A quiet second line; may be empty. */
  readonly detail: string;
  /** Stands under the row before, which it is an exception or a part of. */
  readonly isUnder?: boolean;
};

type ListProps = { readonly rows: readonly RecordRow[]; readonly label: string };

/** Records one below the other; each opens where it is edited. */
export function RecordRows({ rows, label }: ListProps) {
  return (
    <ul className={classes['rows']} aria-label={label}>
      {rows.map((row) => (
        <Row key={`${row.type}/${row.id}`} row={row} />
      ))}
    </ul>
  );
}

function Row({ row: { type, id, detail, isUnder = false } }: { readonly row: RecordRow }) {
  const name = useName(type, id);
  return (
    <li className={classes['row']} data-under={isUnder}>
      <RecordLink type={type} id={id} detail={detail}>
        {name}
      </RecordLink>
      <RecordFindings id={id} name={name} />
    </li>
  );
}

type LinkProps = Pick<RecordRow, 'type' | 'id' | 'detail'> & { readonly children: ReactNode };

/** The name of a record with a quiet line below it, which lead to it. */
export function RecordLink({ type, id, detail, children }: LinkProps) {
  return (
    <a className={classes['link']} href={useRecordHref({ type, id })}>
      <span className={classes['name']}>{children}</span>
      {detail !== '' && <span className={classes['detail']}>{detail}</span>}
    </a>
  );
}

/** How many findings a record has. */
export function RecordFindings({ id, name }: { readonly id: string; readonly name: string }) {
  const findings = useFindings({ record: id }).filter(({ severity }) => severity !== 'info');
  return <FindingsBadge findings={findings} of={name} />;
}

type SectionProps = ListProps & {
  /** Type that the section is for. */
  readonly type: RecordType;
  readonly register: string;
  /** What the section says while it is empty, where that is more than what belongs there. */
  readonly empty?: string;
  readonly children?: ReactNode;
};

/** A section of rows: what belongs there while there are none, and the way to add one. */
export function RowsSection(props: SectionProps) {
  const { type, register, rows, label, empty, children } = props;
  const { t } = useTranslation('records');
  if (type === 'dismissals' || type === 'attachments') return null;
  return (
    <Stack gap="sm" align="stretch">
      {rows.length === 0 ? (
        <Text c="dimmed">{empty ?? t(`empty.${type}`)}</Text>
      ) : (
        <RecordRows rows={rows} label={label} />
      )}
      <div className={classes['buttons']}>
        <NewRecordButton type={type} register={register} variant="default" />
        {children}
      </div>
    </Stack>
  );
}
