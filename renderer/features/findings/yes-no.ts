import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';

/** Whether a field is an open answer to a yes-or-no question: the schema takes both, and takes them open. */
export function isYesNo({ type, path }: ChangeTarget & { readonly path: FieldPath }): boolean {
  let schema: unknown = type === 'settings' ? settingsSchema : recordSchemas[type];
  for (const step of path) schema = inside(bare(schema), step);
  const answer = bare(schema);
  return (
    accepts(answer, { state: 'answered', value: true }) && accepts(answer, { state: 'unknown' })
  );
}

type Parser = { readonly safeParse: (value: unknown) => { readonly success: boolean } };

function accepts(schema: unknown, value: unknown): boolean {
  return isObject(schema) && isParser(schema) && schema.safeParse(value).success;
}

function isParser(schema: object): schema is Parser {
  return 'safeParse' in schema;
}

/** The schema inside one that only says what may be left out. */
function bare(schema: unknown): unknown {
  const inner = definition(schema)?.['innerType'];
  return inner === undefined ? schema : bare(inner);
}

function inside(schema: unknown, step: string): unknown {
  const { shape, element, valueType } = definition(schema) ?? {};
  if (isObject(shape)) return shape[step];
  return element ?? valueType;
}

function definition(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const def = isObject(schema) ? schema['def'] : undefined;
  return isObject(def) ? def : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
