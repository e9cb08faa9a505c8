/** How a record is laid out: a table of rows for each activity, or one row for each. */
export type RecordLayout = 'full' | 'lean';

/** How large a record would be with a table for each activity. */
export type VolumeEstimate = {
  readonly rows: number;
  /** Printed pages of A4, rounded up. */
  readonly pages: number;
};

/**
 * Rows above which a record is laid out lean. 1,000 activities of twelve rows stay well below it; five
 * times as many would take half a minute and more memory than a worker has.
 */
export const rowLimit = 20_000;

/** Measured on sheets of twelve rows, of which two fill a page. */
const rowsPerPage = 24;

/** Estimates rows and pages before anything is built. */
export function estimateVolume(size: {
  readonly sheets: number;
  readonly rowsPerSheet: number;
}): VolumeEstimate {
  const rows = size.sheets * size.rowsPerSheet;
  return { rows, pages: Math.ceil(rows / rowsPerPage) };
}

/** The layout that a record of that size gets: one volume in any case. */
export function layoutFor({ rows }: VolumeEstimate): RecordLayout {
  return rows > rowLimit ? 'lean' : 'full';
}
