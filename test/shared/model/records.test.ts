import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordTypes, slugPattern } from '#shared/model/ids.ts';
import { recordMigrations, recordSchemas } from '#shared/model/records.ts';
import { unwrapped } from '#shared/workspace/schema-visitor.ts';
import { recordInput } from '#test/support/arbitraries.ts';
import { runs } from '#test/support/property.ts';

type Schema = z.core.$ZodType;

/** All object schemas inside a schema, each once, with the steps to it. */
function objectsIn(schema: Schema, path: string, seen: Set<Schema>): readonly [string, Schema][] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const inner = unwrapped(schema);
  if (inner !== undefined) return objectsIn(inner, path, seen);
  if (schema instanceof z.core.$ZodArray)
    return objectsIn(schema._zod.def.element, `${path}[]`, seen);
  if (schema instanceof z.core.$ZodRecord)
    return objectsIn(schema._zod.def.valueType, `${path}{}`, seen);
  if (schema instanceof z.core.$ZodUnion) {
    return schema._zod.def.options.flatMap((option, index) => [
      ...objectsIn(option, `${path}|${index}`, seen),
    ]);
  }
  if (!(schema instanceof z.core.$ZodObject)) return [];
  const fields = Object.entries(schema._zod.def.shape).flatMap(([key, field]) => [
    ...objectsIn(field, `${path}/${key}`, seen),
  ]);
  return [[path, schema], ...fields];
}

describe.each(recordTypes)('the schema of %s', (type) => {
  const schema = recordSchemas[type];

  it('refuses unknown fields at every depth', () => {
    const open = objectsIn(schema, type, new Set()).filter(
      ([, each]) =>
        !(each instanceof z.core.$ZodObject) ||
        !(each._zod.def.catchall instanceof z.core.$ZodNever),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('fills in defaults once: what has been read is read again as it is', () => {
    fc.assert(
      fc.property(recordInput(type, 'record'), (input) => {
        const read = schema.parse(input);
        expect(schema.parse(read)).toEqual(read);
      }),
      runs(`defaults of ${type}`, 50),
    );
  });

  it('has migrations with names of their own', () => {
    const { type: named, steps } = recordMigrations[type];
    expect(named).toBe(type);
    expect(steps.every(({ name }) => /^[A-Z][A-Za-z]+$/.test(name))).toBe(true);
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  });
});

describe('migrations', () => {
  it('are each exercised by a test: none exists before the second version of a record type', () => {
    const steps = recordTypes.flatMap((type) =>
      recordMigrations[type].steps.map(({ name }) => name),
    );
    expect(steps).toEqual([]);
  });
});

describe('an id', () => {
  it.each(['a', '1', 'service-desk', 'a'.repeat(64)])('may be %j', (id) => {
    expect(slugPattern.test(id)).toBe(true);
  });

  it.each(['', '-a', 'A', 'å', 'a_b', 'a b', 'a/b', '..', 'a'.repeat(65)])(
    'may not be %j',
    (id) => {
      expect(slugPattern.test(id)).toBe(false);
    },
  );
});
