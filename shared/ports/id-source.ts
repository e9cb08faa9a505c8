/** New ids for things that have no readable name. Slugs of records are made from names by the commands. */
export type IdSource = {
  /** A slug that never occurs twice, for items of lists and for workspaces. */
  readonly next: () => string;
};
