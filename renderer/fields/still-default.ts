import { z } from 'zod';
import type { Schema } from './field-form.ts';

/** Whether a value says nothing: absent, empty, or what the model takes for granted. */
export function isStillDefault(schema: Schema, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isEmpty(value)) return true;
  const given = z.safeParse(schema, undefined);
  return given.success && JSON.stringify(given.data) === JSON.stringify(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
