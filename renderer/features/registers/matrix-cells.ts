import { nameOfRecord } from '#renderer/fields/names.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import type { DataUse } from '#shared/model/data-use.ts';

/** A record that heads a row or a column. */
type Head = { readonly id: string; readonly name: string };
type CellUse = Pick<DataUse, 'id' | 'dataCategory' | 'polarity'>;

/** A row: an activity, and which data it uses, several times where condition or data subjects differ. */
export type MatrixRow = Head & { readonly uses: readonly CellUse[] };

/** The purpose × data matrix of a register: what is used for what. */
export type Matrix = {
  readonly rows: readonly MatrixRow[];
  /** Categories that an activity of the register uses or that the register names, by first use. */
  readonly columns: readonly Head[];
};

/**
 * Builds the matrix of a register from its activities in their order.
 *
 * @param extra Categories that are to be columns although nothing uses them yet; those gone are left out.
 */
export function matrixOf(naming: ReportWords, register: string, extra: readonly string[]): Matrix {
  const { index } = naming;
  const rows = index.activitiesOf(register).map(({ id, dataUses }) => ({
    id,
    name: nameOfRecord(naming, 'activities', id),
    uses: dataUses.map(({ id: use, dataCategory, polarity }) => ({
      id: use,
      dataCategory,
      polarity,
    })),
  }));
  const used = [...rows.flatMap(({ uses }) => uses), ...index.register(register).dataUses];
  const categories = new Set([...used.map(({ dataCategory }) => dataCategory), ...extra]);
  return {
    rows,
    columns: [...categories]
      .filter((id) => index.find('dataCategories', id) !== undefined)
      .map((id) => ({ id, name: nameOfRecord(naming, 'dataCategories', id) })),
  };
}
