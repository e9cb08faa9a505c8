import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openAnswer } from '#shared/model/answer.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import { quickParse } from '#shared/workspace/quick-parse.ts';
import { workspaceSchema } from '#shared/workspace/workspace.ts';
import { anyWorkspace, recordInput } from '#test/support/arbitraries.ts';
import { runs } from '#test/support/property.ts';
import { smallFile } from '#test/support/small-file.ts';

const removed = Symbol('removed');

/** What may stand where something else should: other kinds of value, and values that other fields have. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'x', 'EU', 'FI', 'fi', 'P', 'P1Y'),
  fc.constantFrom<unknown>('2026-02-30', '2026-11-21', 'Big', 'a'.repeat(65), 'notStated', removed),
  fc.constantFrom<unknown>([], [null], ['x'], {}, { extra: 1 }, { kind: 'all' }, { item: 'x' }),
  fc.constantFrom<unknown>({ state: 'notStated' }, { state: 'answered' }, { state: 'x' }),
  fc.jsonValue(),
);

/** A value with one of the values inside it, counted in order, replaced or taken away, or with a field more. */
function spoilt(value: unknown, position: number, by: unknown): unknown {
  let left = position;
  const visit = (each: unknown): unknown => {
    left -= 1;
    if (left === -1) return by;
    if (Array.isArray(each)) return each.map(visit).filter((item) => item !== removed);
    if (typeof each !== 'object' || each === null) return each;
    const entries = Object.entries(each).map(([key, child]) => [key, visit(child)] as const);
    left -= 1;
    if (left === -1) entries.push(['extra', by]);
    return Object.fromEntries(entries.filter(([, child]) => child !== removed));
  };
  return visit(value);
}

const place = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 200 }));

describe.each(recordTypes)('a quick look at %s', (type) => {
  const schema = recordSchemas[type];

  it('gives the same as Zod for what a person may write', () => {
    fc.assert(
      fc.property(recordInput(type, 'x'), (record) => {
        expect(quickParse(schema, record)).toStrictEqual(schema.parse(record));
      }),
      runs(`quick ${type}`, 100),
    );
  });

  it('accepts nothing that Zod refuses, and gives the same for what it accepts', () => {
    fc.assert(
      fc.property(recordInput(type, 'x'), place, junk, (record, position, by) => {
        const value = spoilt(record, position, by);
        const quick = quickParse(schema, value);
        if (quick === undefined) return;
        expect(schema.safeParse(value)).toStrictEqual({ success: true, data: quick });
      }),
      runs(`quick and spoilt ${type}`, 400),
    );
  });
});

describe('a quick look', () => {
  it('gives the same as Zod for settings and for a whole workspace', () => {
    expect(quickParse(settingsSchema, smallFile.settings)).toStrictEqual(
      settingsSchema.parse(smallFile.settings),
    );
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        expect(quickParse(workspaceSchema, workspace)).toStrictEqual(workspace);
      }),
      runs('quick workspace', 50),
    );
  });

  it('leaves to Zod what it does not know, in its place', () => {
    const schema = z.strictObject({
      loose: z.object({ known: z.string() }),
      changed: z.string().transform((text) => text.length),
      checked: z.strictObject({ a: z.string() }).refine(({ a }) => a !== 'no'),
      list: z.array(z.string().trim()).max(1),
      every: z.record(z.enum(['a', 'b']), z.number()),
      maybe: z.unknown().optional(),
    });
    const value = {
      loose: { known: 'x', other: 1 },
      changed: 'four',
      checked: { a: 'yes' },
      list: [' x '],
      every: { a: 1, b: 2 },
    };
    expect(quickParse(schema, value)).toStrictEqual(schema.parse(value));
    expect(quickParse(schema, { ...value, checked: { a: 'no' } })).toBeUndefined();
    expect(quickParse(schema, { ...value, list: ['x', 'y'] })).toBeUndefined();
    expect(quickParse(schema, { ...value, every: { a: 1 } })).toBeUndefined();
  });

  it('takes of several alternatives the first that Zod takes', () => {
    const schema = z.union([
      z.object({ a: z.string() }),
      z.strictObject({ a: z.string(), b: z.number().default(1) }),
      z.string().regex(/^x/),
      z.string(),
    ]);
    for (const value of [{ a: 'x' }, { a: 'x', b: 2 }, 'xy', 'y', 3, null]) {
      const parsed = schema.safeParse(value);
      const quick = quickParse(schema, value);
      if (quick !== undefined) expect(parsed).toStrictEqual({ success: true, data: quick });
    }
    expect(quickParse(schema, 'y')).toBeUndefined();
  });

  it('shares what it fills in, so that nobody can change it', () => {
    const schema = z.strictObject({
      list: z.array(z.string()).default([]),
      open: openAnswer(z.boolean()),
    });
    const first = quickParse(schema, {});
    expect(first).toStrictEqual({ list: [], open: { state: 'notStated' } });
    expect(first?.list).toBe(quickParse(schema, {})?.list);
    expect(() => first?.list.push('x')).toThrow(TypeError);
    expect(Object.isFrozen(first?.open)).toBe(true);
  });
});
