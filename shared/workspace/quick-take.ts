import type { z } from 'zod';

/** Stands for "not plainly right": whether it is wrong, and what is, Zod alone says. */
export const refused = Symbol('refused');

/** Gives a JSON value as its schema would give it, or `refused`. */
export type Take = (value: unknown) => unknown;

/** A schema made into closures. `fills`: what it gives may differ from what it was given. */
export type Quick = { readonly take: Take; readonly fills: boolean };

/** The closures of a schema further inside. */
export type QuickOf = (schema: z.core.$ZodType) => Quick;

/** A JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
