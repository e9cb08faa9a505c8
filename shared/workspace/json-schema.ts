import { z } from 'zod';
import type { JsonValue } from '#shared/kernel/canonical-json.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { workspaceFileSchema } from './file-head.ts';
import { definitionNames, openState } from './json-schema-definitions.ts';

/**
 * The JSON Schema (2020-12) of the JSON form of a workspace: what a person may write by hand. Whatever has
 * a default may be left out. References, cycles and the like are checked on opening.
 */
export function workspaceJsonSchema(): JsonValue {
  return jsonSchemaOf(workspaceFileSchema);
}

/** The JSON Schema of the records of one type. */
export function recordJsonSchema(type: RecordType): JsonValue {
  return jsonSchemaOf(recordSchemas[type]);
}

function jsonSchemaOf(schema: z.ZodType): JsonValue {
  const made = z.toJSONSchema(schema, { io: 'input', metadata: definitionNames });
  return withSharedStates(z.json().parse(made), z.json().parse(z.toJSONSchema(openState)));
}

const openStates = ['notStated', 'unknown', 'notApplicable'];
const sharedState: JsonValue = { $ref: '#/$defs/openState' };
type JsonObject = { readonly [key: string]: JsonValue | undefined };

/** The three states of an open answer are said once, however many fields have one. */
function withSharedStates(schema: JsonValue, definition: JsonValue): JsonValue {
  const shared = shareStates(schema);
  if (!isObject(shared) || !isObject(definition)) return shared;
  const { $schema, ...openStateDefinition } = definition;
  const definitions = isObject(shared['$defs']) ? shared['$defs'] : {};
  return { $schema, ...shared, $defs: { ...definitions, openState: openStateDefinition } };
}

function shareStates(schema: JsonValue): JsonValue {
  if (isArray(schema)) return schema.map(shareStates);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, shareOptions(key, shareStates(value))] as const],
  );
  return Object.fromEntries(entries);
}

function shareOptions(key: string, value: JsonValue): JsonValue {
  if (key !== 'oneOf' || !isArray(value)) return value;
  const stated = value.filter((option) => !openStates.includes(stateOf(option)));
  const isAnswer = value.length === stated.length + openStates.length;
  return isAnswer ? [...stated, sharedState] : value;
}

function stateOf(option: JsonValue): string {
  const properties = isObject(option) ? option['properties'] : undefined;
  const state = isObject(properties) ? properties['state'] : undefined;
  const literal = isObject(state) ? state['const'] : undefined;
  return typeof literal === 'string' ? literal : '';
}

function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
