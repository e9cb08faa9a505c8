import { z } from 'zod';
import { isObject, refused, type Quick, type QuickOf, type Take } from './quick-take.ts';

type Schema = z.core.$ZodType;

/** What stands for a field that a value leaves out: nothing, or what its schema fills in. */
type Absence =
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'filled'; readonly value: unknown };
/** `needed`: 1 if the field must be there, else 0. */
type Field = { readonly take: Take; readonly needed: number };

/** An object that has the fields of its schema and no others; `undefined` for any other object schema. */
export function quickObject(schema: z.core.$ZodObject, quickOf: QuickOf): Quick | undefined {
  const { shape, catchall } = schema._zod.def;
  if (!(catchall instanceof z.core.$ZodNever)) return undefined;
  const absent = new Map(
    Object.entries(shape).map(([key, field]) => [key, absenceOf(field)] as const),
  );
  const quicks = Object.entries(shape).map(([key, field]) => [key, quickOf(field)] as const);
  const fields = new Map<string, Field>();
  for (const [key, { take }] of quicks) {
    fields.set(key, { take, needed: absent.get(key)?.kind === 'required' ? 1 : 0 });
  }
  const needed = [...fields.values()].reduce((sum, field) => sum + field.needed, 0);
  const isFilled = [...absent.values()].some(({ kind }) => kind === 'filled');
  return isFilled || quicks.some(([, { fills }]) => fills)
    ? { take: takeFilled(fields, needed, blankOf(absent)), fills: true }
    : { take: takeWhole(fields, needed), fills: false };
}

const absences = new WeakMap<Schema, Absence>();

function absenceOf(schema: Schema): Absence {
  const absence = absences.get(schema) ?? findAbsence(schema);
  absences.set(schema, absence);
  return absence;
}

function findAbsence(schema: Schema): Absence {
  const mayBeAbsent =
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault ||
    schema instanceof z.core.$ZodOptional;
  const absent = mayBeAbsent ? z.safeParse(schema, undefined, { jitless: true }) : undefined;
  if (absent?.success !== true) return { kind: 'required' };
  const value = frozen(absent.data);
  return value === undefined ? { kind: 'optional' } : { kind: 'filled', value };
}

/**
 * The one value that stands in all records for a field of that schema that was left out, or spelled out
 * though empty. A record may have an equal one of its own instead. `undefined` when nothing is filled in.
 */
export function filledIn(schema: Schema): unknown {
  const absence = absenceOf(schema);
  return absence.kind === 'filled' ? absence.value : undefined;
}

/** What is shared by many records must not be changed through one of them. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** Nothing is filled in anywhere inside: the value stays as it is. */
function takeWhole(fields: ReadonlyMap<string, Field>, needed: number): Take {
  return (value) => {
    if (!isObject(value)) return refused;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || field.take(value[key]) === refused) return refused;
      found += field.needed;
    }
    return found === needed ? value : refused;
  };
}

function takeFilled(
  fields: ReadonlyMap<string, Field>,
  needed: number,
  blankFor: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Take {
  return (value) => {
    if (!isObject(value)) return refused;
    const filled: Record<string, unknown> = { ...blankFor(value) };
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) return refused;
      const child = field.take(value[key]);
      if (child === refused) return refused;
      if (!isSameNothing(child, filled[key])) filled[key] = child;
      found += field.needed;
    }
    return found === needed ? filled : refused;
  };
}

/** An empty list or object that the file spells out gives way to the one that all records share. */
function isSameNothing(child: unknown, blank: unknown): boolean {
  if (Array.isArray(child)) return child.length === 0 && Array.isArray(blank) && blank.length === 0;
  return isObject(child) && isObject(blank) && isEmpty(child) && isEmpty(blank);
}

function isEmpty(value: Readonly<Record<string, unknown>>): boolean {
  for (const _ in value) return false;
  return true;
}

/** A blank, and those that have an optional field more, by that field. */
type Blank = {
  readonly keys: ReadonlySet<string>;
  readonly form: Readonly<Record<string, unknown>>;
  readonly more: Map<string, Blank>;
};

/**
 * Blanks have every field in its place before any is written: a runtime copies such an object at once, and
 * all records of a type keep one layout, where fields added one by one would make slow tables of them.
 */
function blankOf(absent: ReadonlyMap<string, Absence>) {
  const optional = [...absent].flatMap(([key, { kind }]) => (kind === 'optional' ? [key] : []));
  const makeBlank = (keys: ReadonlySet<string>): Blank => {
    const entries = [...absent].flatMap(([key, absence]) => {
      if (absence.kind === 'optional' && !keys.has(key)) return [];
      return [[key, absence.kind === 'filled' ? absence.value : undefined] as const];
    });
    return { keys, form: Object.fromEntries(entries), more: new Map() };
  };
  const first = makeBlank(new Set());
  return (value: Readonly<Record<string, unknown>>) => {
    let blank = first;
    for (const key of optional) {
      if (value[key] === undefined) continue;
      const next = blank.more.get(key) ?? makeBlank(new Set([...blank.keys, key]));
      blank.more.set(key, next);
      blank = next;
    }
    return blank.form;
  };
}
