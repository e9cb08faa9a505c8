/**
 * Bounds on what is read: against abuse only, far above what a user could meet. There is no limit on the
 * length of any text.
 */
export const limits = {
  /** Bytes of the file, and of all its entries unpacked. */
  bytes: 512_000_000,
  /** Entries of a ZIP. */
  entries: 10_000,
  /** Unpacked bytes per packed byte of an entry. */
  ratio: 200,
  /** Arrays and objects within one another. */
  depth: 100,
  /** Values in one JSON text: more would not fit into memory as objects. */
  values: 20_000_000,
  /** Bytes of one attachment in the JSON form. */
  jsonAttachmentBytes: 1_000_000,
  /** Failures reported of one file; the rest would say the same. */
  failures: 100,
} as const;
