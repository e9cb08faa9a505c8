import {
  columnFilteringFeature,
  constructSortFn,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import { GridView } from './grid-view.tsx';

/** A column: the text that is sorted, searched and read, and what is drawn if that is more. */
export type GridColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  /** Share of the width. */
  readonly weight: number;
};

export type GridProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** Language whose alphabet orders the texts (ä after z in Finnish and Swedish). */
  readonly language: string;
  readonly filter: string;
  readonly selected: string | null;
  readonly nothingFound: string;
  readonly onOpen: (row: Row) => void;
};

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
});
export type GridFeatures = typeof features;

const noSorting: { id: string; desc: boolean }[] = [];

/** Thousands of rows with search, sorting and the keyboard; the one grid of the application. */
export function DataGrid<Row extends object>(props: GridProps<Row>) {
  const { rows, columns, rowId, language, filter } = props;
  const definitions = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    const helper = createColumnHelper<GridFeatures, Row>();
    const byText = constructSortFn<GridFeatures, Row>({
      sort: (a, b) => collator.compare(String(a), String(b)),
    });
    return helper.columns(
      columns.map(({ id, header, text }) =>
        helper.accessor(text, { id, header, sortFn: byText, filterFn: 'includesString' }),
      ),
    );
  }, [columns, language]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    initialState: { sorting: noSorting },
    state: { globalFilter: filter },
    globalFilterFn: 'includesString',
  });
  return <GridView table={table} {...props} />;
}
