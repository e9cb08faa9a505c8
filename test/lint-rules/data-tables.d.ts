/** Folders whose files may be longer than 300 lines, each with the reason. */
export declare const longDataTables: readonly {
  readonly pattern: string;
  readonly reason: string;
}[];
