import type { RecordType } from '#shared/model/ids.ts';

/**
 * Where in a file: the ZIP entry (empty for the JSON form) and the JSON pointer (RFC 6901) inside it. The
 * pointer is empty for the whole of it.
 */
export type Place = { readonly entry: string; readonly pointer: string };

/** A record as a person names it: its type, and its id as written (empty if there is none). */
type Named = { readonly type: RecordType | 'settings' | 'file'; readonly id: string };
type At<Code extends string, Params = unknown> = {
  readonly code: Code;
  readonly place: Place;
} & Params;

/** Kinds of JSON value, as a failure names them. */
export type JsonKind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** Why a file is not a well-formed container of a workspace. */
export type ContainerFailure =
  /** Neither a ZIP nor JSON, or without `"format": "seloste"`. */
  | At<'not-a-workspace'>
  | At<'invalid-encoding', { readonly byte: number }>
  /** Line and column count from 1, the column in UTF-16 units. */
  | At<'invalid-json', { readonly line: number; readonly column: number }>
  | At<'duplicate-key', { readonly key: string }>
  | At<'too-large', { readonly limit: number }>
  | At<'too-many-entries', { readonly limit: number }>
  | At<'too-many-values', { readonly limit: number }>
  | At<'too-compressed', { readonly limit: number }>
  | At<'too-deep', { readonly limit: number; readonly line: number; readonly column: number }>
  | At<'attachment-too-large', { readonly limit: number }>
  /** Version of the format or of a record type: found in the file, and the newest that is known. */
  | At<'too-new', { readonly found: number; readonly known: number }>
  /** Bytes that do not unpack or do not match their hash. */
  | At<'damaged'>
  | At<'unsafe-entry'>
  | At<'unexpected-entry'>
  | At<'missing-entry'>
  | At<'duplicate-entry'>
  /** Bytes that no attachment record speaks of. */
  | At<'unexpected-attachment'>
  /** `character` as `U+000D`. */
  | At<'forbidden-character', { readonly character: string }>
  | At<'carriage-return'>
  /** A key that programs take for something else (`__proto__`). */
  | At<'forbidden-key', { readonly key: string }>;

/** Why a value is not a record. */
export type RecordFailure =
  | At<'migration-failed', Named & { readonly migration: string }>
  | At<'unknown-field', Named & { readonly field: string }>
  | At<'missing-field', Named & { readonly field: string }>
  | At<'wrong-type', Named & { readonly expected: string; readonly found: JsonKind }>
  | At<'wrong-value', Named & { readonly allowed: string }>
  | At<'invalid-id', Named>
  | At<'invalid-date', Named>
  | At<'invalid-duration', Named>
  | At<'invalid-country', Named>
  | At<'invalid-language', Named>
  /** A text of no other of these forms: `form` is a regular expression. */
  | At<'wrong-form', Named & { readonly form: string }>
  | At<'too-short', Named & { readonly minimum: number }>
  | At<'out-of-range', Named & { readonly minimum: string; readonly maximum: string }>;

/** Why records do not fit together. */
export type IntegrityFailure =
  /** `first` is where the id was met before. */
  | At<'duplicate-id', Named & { readonly first: Place }>
  | At<'duplicate-item-id', Named & { readonly item: string }>
  | At<'duplicate-link-key', Named & { readonly key: string }>
  | At<'dangling-reference', Named & { readonly target: string; readonly expected: string }>
  | At<
      'wrong-reference-type',
      Named & { readonly target: string; readonly expected: string; readonly found: RecordType }
    >
  /** An item of a record (a contact point, a data use) that the record does not have. */
  | At<'unknown-item', Named & { readonly item: string; readonly owner: string }>
  | At<'unknown-link', Named & { readonly key: string }>
  /** Records (or data uses) that lead back to themselves through one field; `ids` in order. */
  | At<'reference-cycle', Named & { readonly field: string; readonly ids: readonly string[] }>;

/** Why a file did not become a workspace. Closed: each code has its sentences in `shared/messages`. */
export type WorkspaceFailure = ContainerFailure | RecordFailure | IntegrityFailure;

/** All that was found wrong at the step where reading stopped; at most `limits.failures`. */
export type WorkspaceFailures = readonly [WorkspaceFailure, ...WorkspaceFailure[]];

/** All codes, in the order of the load: the compiler keeps the list complete. */
export const workspaceFailureCodes = Object.keys({
  'not-a-workspace': true,
  'invalid-encoding': true,
  'invalid-json': true,
  'duplicate-key': true,
  'too-large': true,
  'too-many-entries': true,
  'too-many-values': true,
  'too-compressed': true,
  'too-deep': true,
  'attachment-too-large': true,
  'too-new': true,
  damaged: true,
  'unsafe-entry': true,
  'unexpected-entry': true,
  'missing-entry': true,
  'duplicate-entry': true,
  'unexpected-attachment': true,
  'forbidden-character': true,
  'carriage-return': true,
  'forbidden-key': true,
  'migration-failed': true,
  'unknown-field': true,
  'missing-field': true,
  'wrong-type': true,
  'wrong-value': true,
  'invalid-id': true,
  'invalid-date': true,
  'invalid-duration': true,
  'invalid-country': true,
  'invalid-language': true,
  'wrong-form': true,
  'too-short': true,
  'out-of-range': true,
  'duplicate-id': true,
  'duplicate-item-id': true,
  'duplicate-link-key': true,
  'dangling-reference': true,
  'wrong-reference-type': true,
  'unknown-item': true,
  'unknown-link': true,
  'reference-cycle': true,
} satisfies Record<WorkspaceFailure['code'], true>);

/** A place as one word: `/activities/3/name`, or `records/activities.json#/3/name` inside a ZIP. */
export function printPlace({ entry, pointer }: Place): string {
  if (entry === '') return pointer === '' ? '/' : pointer;
  return pointer === '' ? entry : `${entry}#${pointer}`;
}

/** A place further inside. */
export function placeInside(place: Place, path: readonly (string | number)[]): Place {
  return { entry: place.entry, pointer: `${place.pointer}${pointerTo(path)}` };
}

/** JSON pointer of a path: `~` and `/` inside keys are escaped as RFC 6901 asks. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
