import fc from 'fast-check';
import { z } from 'zod';
import { itemId, recordTypes, referenceTargets, type RecordType } from '#shared/model/ids.ts';
import { contactRef } from '#shared/model/party-ref.ts';
import { dpo } from '#shared/model/party.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { duration, isoDate, isoInstant } from '#shared/model/scalars.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import { unwrapped } from '#shared/workspace/schema-visitor.ts';
import { workspaceSchema, type Workspace } from '#shared/workspace/workspace.ts';
import { anyText } from './any-text.ts';

type Schema = z.core.$ZodType;
type Any = fc.Arbitrary<unknown>;

/** Stands for an id of an item or the key of a link until the whole record is there. */
const openId = '\u0000id';
const absent = Symbol('absent');

/**
 * Any text that a workspace may hold: all of Unicode without what reading refuses (control characters but
 * tab and line feed, U+FEFF, noncharacters of XML, lone surrogates).
 */
const workspaceText: fc.Arbitrary<string> = fc
  .tuple(anyText, fc.constantFrom('', '\n', '\t', '\n\n', '[[key]]'))
  .map(([text, extra]) => (text + extra).replace(refusedCharacters(), ''));

function refusedCharacters(): RegExp {
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
}

/** Values of the schemas whose texts follow no pattern that could be drawn from. */
const special = new Map<Schema, Any>([
  [isoDate, fc.constantFrom('2024-02-29', '2026-11-21', '1999-12-31')],
  [isoInstant, fc.constant('2026-11-21T08:30:00.000Z')],
  [duration, fc.constantFrom('P12M', 'P1Y6M', 'P30D', 'P2W', 'PT24H')],
  [contactRef, fc.constant({ party: baseId('parties'), contactPoint: 'base-point' })],
  [dpo, fc.constant({ role: { en: { text: 'Data protection officer' } } })],
]);

/** What a person might write for a schema: any value that it accepts, fields with a default often left out. */
function inputOf(schema: Schema, field = ''): Any {
  return special.get(schema) ?? referenceTo(schema) ?? inputOfKind(schema, field);
}

/** Id of the record that every arbitrary workspace has of a type, so that references have a target. */
export function baseId(type: RecordType): string {
  return `base-${type.toLowerCase()}`;
}

function referenceTo(schema: Schema): Any | undefined {
  const target = referenceTargets.get(schema);
  if (target === undefined) return undefined;
  return fc.constant(baseId(target.to === 'any' ? 'registers' : target.to));
}

function inputOfKind(schema: Schema, field: string): Any {
  if (schema instanceof z.core.$ZodNullable) {
    return fc.oneof(fc.constant(null), inputOf(schema._zod.def.innerType, field));
  }
  const inner = unwrapped(schema);
  if (inner !== undefined) return optionalOf(inner, field);
  return scalarOf(schema, field) ?? collectionOf(schema, field);
}

function optionalOf(inner: Schema, field: string): Any {
  if (field === 'linkKey' || field === 'termsLinkKey') return fc.constant(absent);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(absent) },
    { weight: 1, arbitrary: inputOf(inner, field) },
  );
}

function scalarOf(schema: Schema, field: string): Any | undefined {
  if (schema instanceof z.core.$ZodString) return stringOf(schema, field);
  if (schema instanceof z.core.$ZodNumber) return numberOf(schema);
  if (schema instanceof z.core.$ZodBoolean) return fc.boolean();
  if (schema instanceof z.core.$ZodEnum) {
    return fc.constantFrom(...Object.values(schema._zod.def.entries));
  }
  if (schema instanceof z.core.$ZodLiteral) return fc.constantFrom(...schema._zod.def.values);
  return undefined;
}

function collectionOf(schema: Schema, field: string): Any {
  if (schema instanceof z.core.$ZodArray) {
    const { element } = schema._zod.def;
    if (field === 'overrides' && element === itemId) return fc.constant([]);
    const minLength = Number(ruleOf(schema, 'min_length', 'minimum') ?? 0);
    return fc.array(inputOf(element, field), { minLength, maxLength: Math.max(minLength, 2) });
  }
  if (schema instanceof z.core.$ZodObject) return objectOf(schema._zod.def.shape);
  if (schema instanceof z.core.$ZodRecord) {
    const { keyType, valueType } = schema._zod.def;
    return fc.dictionary(keyOf(keyType), inputOf(valueType), { maxKeys: 3 }).map(withoutAbsent);
  }
  if (schema instanceof z.core.$ZodUnion) {
    return fc.oneof(...schema._zod.def.options.map((option) => inputOf(option, field)));
  }
  throw new Error(`No arbitrary for a schema of the kind ${schema._zod.def.type}`);
}

function keyOf(schema: Schema): fc.Arbitrary<string> {
  return inputOf(schema)
    .map(String)
    .filter((key) => key !== '__proto__' && !refusedCharacters().test(key));
}

function objectOf(shape: Readonly<Record<string, Schema>>): Any {
  const fields = Object.entries(shape).map(([key, schema]) => [key, inputOf(schema, key)] as const);
  return fc.record(Object.fromEntries(fields)).map(withoutAbsent);
}

function withoutAbsent(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== absent));
}

function stringOf(schema: z.core.$ZodString, field: string): fc.Arbitrary<string> {
  if (schema === itemId && field === 'id') return fc.constant(openId);
  if (field === 'linkKey') return fc.constant('base-link');
  if (field === 'key') return fc.constant(openId);
  const pattern = ruleOf(schema, 'string_format', 'pattern');
  return pattern instanceof RegExp ? fc.stringMatching(pattern, { size: '-1' }) : workspaceText;
}

function numberOf(schema: z.core.$ZodNumber): fc.Arbitrary<number> {
  const min = Number(ruleOf(schema, 'greater_than', 'value') ?? -1000);
  const max = Number(ruleOf(schema, 'less_than', 'value') ?? 1000);
  return fc.integer({ min, max });
}

/** What a check of a schema demands: the pattern of a text, the least length of a list. */
function ruleOf(schema: Schema, check: string, rule: string): unknown {
  const found = schema._zod.def.checks?.find((each) => each._zod.def.check === check);
  return found === undefined ? undefined : Reflect.get(found._zod.def, rule);
}

/** A record of a type as a person might write it, with the id given. */
export function recordInput(type: RecordType, id: string): fc.Arbitrary<Record<string, unknown>> {
  return inputOf(recordSchemas[type]).map((value) => {
    const record = numbered(value) as Record<string, unknown>;
    const links: unknown[] = Array.isArray(record['links']) ? record['links'] : [];
    return { ...record, id, links: [...links, { key: 'base-link', label: {} }] };
  });
}

/** Gives every open id a number of its own. */
function numbered(value: unknown): unknown {
  let count = 0;
  const visit = (each: unknown): unknown => {
    if (each === openId) return `item-${(count += 1)}`;
    if (Array.isArray(each)) return each.map(visit);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, child]) => [key, visit(child)]));
  };
  return visit(value);
}

const word = { text: { en: { text: 'word' } } };

/** One plain record of each type: what references in arbitrary records lead to. */
const baseRecords: Readonly<Record<RecordType, Readonly<Record<string, unknown>>>> = {
  vocabulary: { kind: 'other', texts: {} },
  dataCategories: { name: word },
  parties: {
    legalName: 'Base',
    contactPoints: [{ id: 'base-point', channel: 'email', value: 'base@base.example' }],
  },
  systems: {},
  registers: { name: {} },
  activities: { register: baseId('registers'), name: {}, purpose: word },
  sources: { register: baseId('registers') },
  disclosures: { register: baseId('registers'), recipient: { kind: 'notStated' } },
  transfers: { register: baseId('registers') },
  retentionRules: { register: baseId('registers') },
  measures: { name: word, kind: 'technical' },
  clauses: { register: baseId('registers'), type: 'custom', sections: ['general'], text: word },
  rightsSettings: { register: baseId('registers'), right: 'access' },
  trackers: { register: baseId('registers'), name: 'base' },
  glossaryTerms: {
    notice: baseId('notices'),
    term: {},
    meaning: { kind: 'definition', definition: {} },
  },
  notices: { registers: [baseId('registers')] },
  versions: { of: { kind: 'notice', notice: baseId('notices') } },
  assessments: { kind: 'dpia' },
  dismissals: { code: 'x', record: baseId('registers'), reason: 'x', by: 'x', on: '2026-11-21' },
  attachments: { fileName: 'base.txt', sha256: '0'.repeat(64) },
};

/** Any workspace whose records fit together: a base record of each type, and a few arbitrary ones. */
const workspaceInput: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    inputOf(settingsSchema),
    fc.array(
      fc.oneof(
        ...recordTypes.map((type) => recordInput(type, 'x').map((record) => ({ type, record }))),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([settings, extra]) => ({
    settings,
    ...Object.fromEntries(
      recordTypes.map((type) => [
        type,
        [
          { id: baseId(type), ...baseRecords[type] },
          ...extra.flatMap((each, index) =>
            each.type === type ? [{ ...each.record, id: `extra-${index}` }] : [],
          ),
        ],
      ]),
    ),
  }));

/** As `workspaceInput`, in memory. */
export const anyWorkspace: fc.Arbitrary<Workspace> = workspaceInput.map((input) =>
  workspaceSchema.parse(input),
);
