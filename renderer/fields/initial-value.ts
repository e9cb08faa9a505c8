import { z } from 'zod';
import { itemId } from '#shared/model/ids.ts';
import { isTree } from '#shared/workspace/change-path.ts';
import type { Schema } from './field-form.ts';
import { partOf } from './paths.ts';

/**
 * What a new value starts as: the defaults of the model, first options, empty texts, and a fresh id for
 * each item. It may lack what only a person can choose; `isComplete` tells.
 */
export function initialValue(schema: Schema, newId: () => string): unknown {
  if (schema === itemId) return newId();
  const given = z.safeParse(schema, undefined);
  if (given.success) return given.data;
  if (schema instanceof z.core.$ZodNullable) return null;
  if (schema instanceof z.core.$ZodObject) return initialObject(schema, newId);
  if (schema instanceof z.core.$ZodUnion) return initialOption(schema, newId);
  return initialScalar(schema, newId);
}

/** Whether a value may be stored. */
export function isComplete(schema: Schema, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function initialObject(schema: z.core.$ZodObject, newId: () => string): unknown {
  const entries = Object.entries(schema._zod.def.shape)
    .map(([name, field]) => [name, initialValue(field, newId)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Left open where that is an option; nothing is claimed that nobody chose. Otherwise the first, to be filled in. */
function initialOption(schema: z.core.$ZodUnion, newId: () => string): unknown {
  const options = schema._zod.def.options.map((option) => initialValue(option, newId));
  if (options.every(isTree)) return options.find(isLeftOpen) ?? options[0];
  return options.findLast((option) => isComplete(schema, option)) ?? options[0];
}

function isLeftOpen(option: unknown): boolean {
  return partOf(option, 'state') === 'notStated' || partOf(option, 'kind') === 'notStated';
}

function initialScalar(schema: Schema, newId: () => string): unknown {
  // A choice that has no default is the person's: an instrument, a channel, a kind.
  if (schema instanceof z.core.$ZodEnum) return undefined;
  if (schema instanceof z.core.$ZodLiteral) return schema._zod.def.values[0];
  if (schema instanceof z.core.$ZodBoolean) return false;
  if (schema instanceof z.core.$ZodRecord) return {};
  if (schema instanceof z.core.$ZodArray) return initialArray(schema, newId);
  return schema instanceof z.core.$ZodNumber ? null : '';
}

function initialArray(schema: z.core.$ZodArray, newId: () => string): unknown {
  if (isComplete(schema, [])) return [];
  const first = initialValue(schema._zod.def.element, newId);
  // A list of choices starts empty and waits for the first; a list of texts starts with one to fill.
  return isComplete(schema, [first]) && typeof first === 'object' ? [first] : [];
}
