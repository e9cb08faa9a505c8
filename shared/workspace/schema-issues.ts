import type { z } from 'zod';
import { recordTypes, slugPattern } from '#shared/model/ids.ts';
import type { JsonKind, Place, RecordFailure } from './failure.ts';

type FormCode =
  'invalid-id' | 'invalid-date' | 'invalid-duration' | 'invalid-country' | 'invalid-language';
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
/** What was judged: a whole file as JSON, and how its places are named. */
export type Judged = { readonly value: unknown; readonly placeOf: PlaceOfPath };
/** The place of a value, by the steps from the whole file to it: `activities`, 3, `name`. */
export type PlaceOfPath = (path: readonly (string | number)[]) => Place;

/** What the schema found wrong with a file, as failures with their places. */
export function recordFailures(judged: Judged, issues: readonly Issue[]): readonly RecordFailure[] {
  return issues.flatMap((issue) => failuresOf(judged, issue, issue.path));
}

function failuresOf(judged: Judged, issue: Issue, path: Path): readonly RecordFailure[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      ...at(judged, [...path, field]),
      code: 'unknown-field',
      field,
    }));
  }
  if (issue.code === 'invalid_union') return failuresOfUnion(judged, issue, path);
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    return issue.issues.flatMap((inner) => failuresOf(judged, inner, path));
  }
  return [failureOf(judged, issue, path)];
}

/** A union fails as the alternative that came nearest: the one with the fewest complaints. */
function failuresOfUnion(
  judged: Judged,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
): readonly RecordFailure[] {
  if (issue.errors.length === 0) {
    const allowed = ('options' in issue && Array.isArray(issue.options) ? issue.options : []).map(
      String,
    );
    return [missingOr(judged, path, { code: 'wrong-value', allowed: allowed.join(', ') })];
  }
  const alternatives = issue.errors.map((errors) =>
    errors.flatMap((inner) => failuresOf(judged, inner, [...path, ...inner.path])),
  );
  return alternatives.reduce((best, next) => (next.length < best.length ? next : best));
}

function failureOf(
  judged: Judged,
  issue: Exclude<
    Issue,
    { code: 'unrecognized_keys' | 'invalid_union' | 'invalid_key' | 'invalid_element' }
  >,
  path: Path,
): RecordFailure {
  switch (issue.code) {
    case 'invalid_type': {
      const found = kindOf(valueAt(judged.value, path));
      return missingOr(judged, path, { code: 'wrong-type', expected: issue.expected, found });
    }
    case 'invalid_value':
      return missingOr(judged, path, {
        code: 'wrong-value',
        allowed: issue.values.map(String).join(', '),
      });
    case 'invalid_format':
      return wrongForm(judged, path, issue.pattern ?? issue.format);
    case 'too_small':
      return tooSmall(judged, issue, path);
    case 'too_big':
      return outOfRange(judged, path, '', String(issue.maximum));
    case 'not_multiple_of':
      return wrongForm(judged, path, String(issue.divisor));
    case 'custom':
      return wrongForm(judged, path, issue.message);
  }
}

/** Forms of text that have sentences of their own, by what the schemas say of them. */
const namedForms = new Map<string, FormCode>([
  [String(slugPattern), 'invalid-id'],
  ['/^\\d{4}-\\d{2}-\\d{2}$/', 'invalid-date'],
  ['not a calendar day', 'invalid-date'],
  ['/^P/', 'invalid-duration'],
  ['not a period', 'invalid-duration'],
  ['/^[A-Z]{2}$/', 'invalid-country'],
  ['/^[a-z]{2}$/', 'invalid-language'],
]);

function wrongForm(judged: Judged, path: Path, form: string): RecordFailure {
  const code = namedForms.get(form);
  return code === undefined
    ? { ...at(judged, path), code: 'wrong-form', form }
    : { ...at(judged, path), code };
}

function tooSmall(judged: Judged, issue: z.core.$ZodIssueTooSmall, path: Path): RecordFailure {
  if (issue.origin === 'number') return outOfRange(judged, path, String(issue.minimum), '');
  return { ...at(judged, path), code: 'too-short', minimum: Number(issue.minimum) };
}

function outOfRange(judged: Judged, path: Path, minimum: string, maximum: string): RecordFailure {
  return { ...at(judged, path), code: 'out-of-range', minimum, maximum };
}

type Mismatch =
  | { readonly code: 'wrong-type'; readonly expected: string; readonly found: JsonKind }
  | { readonly code: 'wrong-value'; readonly allowed: string };

/** What is not there at all is missing, whatever the schema calls it. */
function missingOr(judged: Judged, path: Path, mismatch: Mismatch): RecordFailure {
  if (valueAt(judged.value, path) !== undefined) return { ...at(judged, path), ...mismatch };
  return { ...at(judged, path), code: 'missing-field', field: String(path.at(-1) ?? '') };
}

function at({ value, placeOf }: Judged, path: Path) {
  const steps = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return { ...recordAt(value, steps), place: placeOf(steps) };
}

/** The record to which a path leads, as far as it can be named. */
export function recordAt(value: unknown, path: Path): Pick<RecordFailure, 'type' | 'id'> {
  const type = recordTypes.find((known) => known === path[0]);
  if (type === undefined) return { type: path[0] === 'settings' ? 'settings' : 'file', id: '' };
  const id = path.length > 1 ? valueAt(value, [...path.slice(0, 2), 'id']) : '';
  return { type, id: typeof id === 'string' ? id : '' };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Reflect.get(inner, step);
  }, value);
}

/** Kind of a JSON value; `undefined` does not occur in one and counts as `null`. */
function kindOf(value: unknown): JsonKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'object';
}
