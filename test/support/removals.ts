import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { recordSchemas, type AnyRecord } from '#shared/model/records.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

type Step = string | number;
type Json = { readonly [key: string]: unknown };

/** One field of one record, and what stands in it when nothing is told. */
export type Removal = {
  /** Type and path, with `*` for items of lists and without the `value` of answers. */
  readonly kind: string;
  readonly type: RecordType;
  readonly record: AnyRecord;
  /** The path as findings tell it: items by their id or key. */
  readonly field: string;
  readonly path: readonly Step[];
  readonly empty: unknown;
};

/** Fields that carry no facts: ids, notes, grammar, where words came from, why an answer does not apply. */
const aside = [
  ...['id', 'evidence', 'links', 'remark', 'visibility', 'fieldVisibility', 'forms', 'nameForms'],
  ...['libraryKey', 'linkKey', 'reason'],
];

/**
 * Every way to remove one field of a workspace: an answer becomes open, a list empty, a text blank, and what
 * the schema lets a file leave out is left out. Ids, choices and settings with a default of their own stay.
 */
export function removalsOf(workspace: Workspace): readonly Removal[] {
  return recordTypes.flatMap((type) => {
    const records: readonly AnyRecord[] = workspace[type];
    return records.flatMap((record) =>
      pathsIn(record).flatMap((path): readonly Removal[] => {
        const { kind, field } = named(type, record, path);
        const found = emptyOf(kind, type, record, path);
        return found === undefined ? [] : [{ kind, type, record, field, path, empty: found.value }];
      }),
    );
  });
}

/** The workspace without what some fields told. */
export function removed(workspace: Workspace, removals: readonly Removal[]): Workspace {
  return removals.reduce((before, { type, record, path, empty }) => {
    const records: readonly AnyRecord[] = before[type];
    const index = records.findIndex(({ id }) => id === record.id);
    const next = placed(records[index], path, empty) as AnyRecord;
    return { ...before, [type]: records.with(index, next) };
  }, workspace);
}

/** Type and path of a field that a finding names, with `*` for items of lists. */
export function kindOfField(type: string, record: AnyRecord | undefined, field: string): string {
  let value: unknown = record;
  const steps = field.split('/').map((step) => {
    if (isObject(value) && value['state'] === 'answered') value = value['value'];
    const isList = Array.isArray(value);
    value = Array.isArray(value)
      ? (value.find((item) => isObject(item) && (item['id'] ?? item['key']) === step) ??
        value[Number(step)])
      : valueAt(value, [step]);
    return isList ? '*' : step;
  });
  return [type, ...steps].join('/');
}

/** The paths to all values under a name, those in lists and answers too, and to all terms in lists. */
function pathsIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      isObject(item) && isWords(item) ? [[...path, index]] : pathsIn(item, [...path, index]),
    );
  }
  if (!isObject(value) || isLocalized(value) || isWords(value)) return [];
  if (typeof value['state'] === 'string') return pathsIn(value['value'], [...path, 'value']);
  return Object.entries(value)
    .filter(([key]) => !aside.includes(key))
    .flatMap(([key, child]) => [[...path, key], ...pathsIn(child, [...path, key])]);
}

const known = new Map<string, { readonly value: unknown } | undefined>();

/** What stands in a field of that kind when nothing is told; `undefined` where something always is. */
function emptyOf(
  kind: string,
  type: RecordType,
  record: AnyRecord,
  path: readonly Step[],
): { readonly value: unknown } | undefined {
  const now = valueAt(record, path);
  if (isEmpty(now)) return undefined;
  const key = `${kind} ${shapeOf(now)}`;
  if (!known.has(key)) known.set(key, findEmpty(type, record, path, now));
  return known.get(key);
}

function findEmpty(
  type: RecordType,
  record: AnyRecord,
  path: readonly Step[],
  now: unknown,
): { readonly value: unknown } | undefined {
  const schema = recordSchemas[type];
  for (const value of candidatesFor(now)) {
    const parsed = schema.safeParse(placed(record, path, value));
    if (!parsed.success) continue;
    const left = valueAt(parsed.data, path);
    if (isEmpty(left)) return { value: left };
  }
  return undefined;
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return isObject(value) ? Object.keys(value).sort().join() : typeof value;
}

/** What may stand for nothing, best first; leaving a selection out would widen it. */
function candidatesFor(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [undefined, ''];
  if (Array.isArray(value)) return [undefined, []];
  if (!isObject(value)) return [undefined];
  if ('ids' in value) return [{ kind: 'notStated' }];
  return [undefined, ...('kind' in value ? [{ kind: 'notStated' }] : [{ text: {} }, {}])];
}

/** Whether a value tells nothing; a selection of all narrows nothing. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isObject(value)) return false;
  const isOpen = value['state'] === 'notStated' || value['kind'] === 'notStated';
  if (isOpen || value['kind'] === 'all') return true;
  return isWords(value) ? isEmpty(value['text']) : Object.keys(value).length === 0;
}

/** Words written in place of an item of the vocabulary. */
function isWords(value: Json): boolean {
  const isBare = Object.keys(value).every((key) => ['text', 'forms', 'libraryKey'].includes(key));
  return isBare && isObject(value['text']) && isLocalized(value['text']);
}

function isLocalized(value: Json): boolean {
  const entries = Object.entries(value);
  return entries.every(
    ([key, child]) =>
      /^[a-z]{2}$/.test(key) && isObject(child) && typeof child['text'] === 'string',
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((inner, step) => Reflect.get(Object(inner) as object, step), value);
}

function placed(value: unknown, [step, ...rest]: readonly Step[], inner: unknown): unknown {
  if (step === undefined) return inner;
  if (Array.isArray(value))
    return value.with(Number(step), placed(value[Number(step)], rest, inner));
  const object = value as Json;
  const next = placed(object[step], rest, inner);
  if (next !== undefined) return { ...object, [step]: next };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step));
}

/** A path as data and as findings tell it; the value of an answer is no step of its own. */
function named(
  type: RecordType,
  record: AnyRecord,
  path: readonly Step[],
): { readonly kind: string; readonly field: string } {
  const steps = path.flatMap((step, index) => {
    const value = valueAt(record, path.slice(0, index + 1));
    const id = isObject(value) ? (value['id'] ?? value['key']) : undefined;
    const isItem = typeof step === 'number';
    const name = isItem && typeof id === 'string' ? id : String(step);
    const parent = valueAt(record, path.slice(0, index));
    const isOfAnswer = step === 'value' && isObject(parent) && 'state' in parent;
    return isOfAnswer ? [] : [{ name, kind: isItem ? '*' : step }];
  });
  return {
    kind: [type, ...steps.map(({ kind }) => kind)].join('/'),
    field: steps.map(({ name }) => name).join('/'),
  };
}
