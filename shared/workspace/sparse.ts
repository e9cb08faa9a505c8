import { z } from 'zod';
import type { JsonValue } from '#shared/kernel/canonical-json.ts';
import { chooserOf, unwrapped } from './schema-visitor.ts';

type Schema = z.core.$ZodType;
type Trim = (value: JsonValue) => JsonValue;
type JsonObject = { readonly [key: string]: JsonValue | undefined };
/** How one field is written: trimmed, and left out where the trimmed value says what absence says. */
type Field = { readonly trim: Trim; readonly absence: JsonValue | undefined };

const asItIs: Trim = (value) => value;

const made = new WeakMap<Schema, Trim>();

/**
 * A function that leaves out of a value all that its schema fills in again: files then hold what somebody
 * has decided, and read and compare well. The value must have passed the schema. Made once per schema.
 */
export function sparseOf(schema: Schema): Trim {
  const trim = made.get(schema) ?? makeTrim(schema);
  made.set(schema, trim);
  return trim;
}

function makeTrim(schema: Schema): Trim {
  const inner = unwrapped(schema);
  if (inner !== undefined) {
    const trim = sparseOf(inner);
    return trim === asItIs ? asItIs : (value) => (value === null ? null : trim(value));
  }
  if (schema instanceof z.core.$ZodObject) return trimObject(schema._zod.def.shape);
  if (schema instanceof z.core.$ZodArray) return trimArray(sparseOf(schema._zod.def.element));
  if (schema instanceof z.core.$ZodRecord) return trimRecord(sparseOf(schema._zod.def.valueType));
  return schema instanceof z.core.$ZodUnion ? trimUnion(schema) : asItIs;
}

function trimObject(shape: Readonly<Record<string, Schema>>): Trim {
  const fields = Object.entries(shape).map(([key, schema]) => [key, fieldOf(schema)] as const);
  return (value) => {
    if (!isObject(value)) return value;
    const trimmed: Record<string, JsonValue> = {};
    for (const [key, { trim, absence }] of fields) {
      const child = value[key];
      if (child === undefined) continue;
      const kept = trim(child);
      if (absence === undefined || !isEqual(kept, absence)) trimmed[key] = kept;
    }
    return trimmed;
  };
}

function fieldOf(schema: Schema): Field {
  const trim = sparseOf(schema);
  const fills = schema instanceof z.core.$ZodDefault || schema instanceof z.core.$ZodPrefault;
  if (!fills) return { trim, absence: undefined };
  const filled = z.json().parse(z.parse(schema, undefined));
  return { trim, absence: trim(filled) };
}

function trimArray(trim: Trim): Trim {
  if (trim === asItIs) return asItIs;
  return (value) => (isArray(value) ? value.map(trim) : value);
}

function trimRecord(trim: Trim): Trim {
  if (trim === asItIs) return asItIs;
  return (value) => {
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([key, child]) =>
      child === undefined ? [] : [[key, trim(child)] as const],
    );
    return Object.fromEntries(entries);
  };
}

function trimUnion(schema: z.core.$ZodUnion): Trim {
  const choose = chooserOf(schema, schema._zod.def.options.map(sparseOf));
  return (value) => choose(value)?.(value) ?? value;
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (isArray(a) && isArray(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index] ?? null));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isEqual(a[key] ?? null, b[key] ?? null))
  );
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
