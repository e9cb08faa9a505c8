import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactTable, Row as TableRow } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import type { GridColumn, GridFeatures, GridProps } from './data-grid.tsx';
import classes from './data-grid.module.css';

type Props<Row extends object> = GridProps<Row> & {
  readonly table: ReactTable<GridFeatures, Row>;
};

const rowHeightPx = 44;

/** What one sees of a grid: headers that sort, and the rows in sight. */
export function GridView<Row extends object>(props: Props<Row>) {
  const { table, columns, label, selected, nothingFound, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = table.getRowModel().rows;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const template = columns.map(({ weight }) => `minmax(5.5rem, ${String(weight)}fr)`).join(' ');
  const moveTo = (index: number): void => {
    if (index < 0 || index >= rows.length) return;
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus();
    });
  };
  const focusable = Math.max(
    0,
    rows.findIndex(({ id }) => id === selected),
  );
  return (
    <div role="grid" aria-label={label} aria-rowcount={rows.length + 1} className={classes['grid']}>
      <HeaderRow table={table} columns={columns} template={template} />
      <div ref={scroller} className={classes['scroller']} role="rowgroup">
        <div style={{ height: virtualizer.getTotalSize() }} className={classes['rows']}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const open = (): void => onOpen(row.original);
            const moves = { index, last: rows.length - 1, moveTo, open };
            return (
              <GridRow
                key={row.id}
                {...{ row, columns, template, index, start, moves }}
                measure={virtualizer.measureElement}
                isSelected={row.id === selected}
                isTabStop={index === focusable}
              />
            );
          })}
        </div>
        {rows.length === 0 && (
          <Text c="dimmed" p="md">
            {nothingFound}
          </Text>
        )}
      </div>
    </div>
  );
}

type RowProps<Row extends object> = {
  readonly row: TableRow<GridFeatures, Row>;
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly index: number;
  /** Distance from the top, in pixels. */
  readonly start: number;
  readonly moves: Moves;
  /** Rows are as high as their texts need: no word is clipped. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
};

function GridRow<Row extends object>(props: RowProps<Row>) {
  const { row, columns, template, index, start, moves, measure, isSelected, isTabStop } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      tabIndex={isTabStop ? 0 : -1}
      className={classes['row']}
      ref={measure}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
      onClick={moves.open}
      onKeyDown={(event) => handleKey(event, moves)}
    >
      <Cells row={row} columns={columns} />
    </div>
  );
}

function Cells<Row extends object>({
  row,
  columns,
}: {
  readonly row: TableRow<GridFeatures, Row>;
  readonly columns: readonly GridColumn<Row>[];
}) {
  return columns.map(({ id, text, cell }) => (
    <div key={id} role="gridcell" className={classes['cell']}>
      {cell === undefined ? text(row.original) : cell(row.original)}
    </div>
  ));
}

function HeaderRow<Row extends object>({
  table,
  columns,
  template,
}: Pick<Props<Row>, 'table' | 'columns'> & { readonly template: string }) {
  return (
    <div role="rowgroup">
      <div
        role="row"
        aria-rowindex={1}
        className={classes['header']}
        style={{ gridTemplateColumns: template }}
      >
        {columns.map(({ id, header }) => {
          const column = table.getColumn(id);
          const direction = column?.getIsSorted() ?? false;
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={
                direction === false ? 'none' : direction === 'asc' ? 'ascending' : 'descending'
              }
            >
              <UnstyledButton className={classes['sort']} onClick={() => column?.toggleSorting()}>
                {header}
                {direction === 'asc' && <IconArrowUp size={14} aria-hidden />}
                {direction === 'desc' && <IconArrowDown size={14} aria-hidden />}
              </UnstyledButton>
            </div>
          );
        })}
      </div>
    </div>
  );
}

type Moves = {
  readonly index: number;
  readonly last: number;
  readonly moveTo: (index: number) => void;
  readonly open: () => void;
};

const steps: Readonly<Record<string, (moves: Moves) => void>> = {
  ArrowDown: ({ index, moveTo }) => moveTo(index + 1),
  ArrowUp: ({ index, moveTo }) => moveTo(index - 1),
  PageDown: ({ index, last, moveTo }) => moveTo(Math.min(last, index + 10)),
  PageUp: ({ index, moveTo }) => moveTo(Math.max(0, index - 10)),
  Home: ({ moveTo }) => moveTo(0),
  End: ({ last, moveTo }) => moveTo(last),
  Enter: ({ open }) => open(),
  ' ': ({ open }) => open(),
};

function handleKey(event: KeyboardEvent, moves: Moves): void {
  if (event.target !== event.currentTarget) return;
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  step(moves);
}
