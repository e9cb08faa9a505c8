import { z } from 'zod';

type Schema = z.core.$ZodType;
export type Path = readonly (string | number)[];

/** What a walk finds at a value; the path is only good during the call and must be copied to be kept. */
export type Find<Found> = (value: unknown, path: Path) => readonly Found[];
/**
 * What a walk looks for: a function for the schemas that it concerns, `undefined` for all others. `field`
 * is the name under which the schema stands in its object.
 */
export type Interest<Found> = (schema: Schema, field: string) => Find<Found> | undefined;

type Visit<Found> = (value: unknown, path: (string | number)[], found: Found[]) => void;
type MaybeVisit<Found> = Visit<Found> | undefined;

/**
 * Makes a walk through values of a schema that finds what somebody is interested in. The schema is looked
 * at once; parts in which there is nothing to find are never walked. Values must have passed the schema.
 */
export function visitorOf<Found>(
  schema: Schema,
  interest: Interest<Found>,
): (value: unknown) => readonly Found[] {
  const visit = compile(schema, '', interest);
  return (value) => {
    const found: Found[] = [];
    visit?.(value, [], found);
    return found;
  };
}

function compile<Found>(
  schema: Schema,
  field: string,
  interest: Interest<Found>,
): MaybeVisit<Found> {
  const wrapped = unwrapped(schema);
  if (wrapped !== undefined) return compile(wrapped, field, interest);
  const find = interest(schema, field);
  const inner = compileInner(schema, field, interest);
  if (find === undefined) return inner;
  return (value, path, found) => {
    if (value === undefined || value === null) return;
    found.push(...find(value, path));
    inner?.(value, path, found);
  };
}

function compileInner<Found>(
  schema: Schema,
  field: string,
  interest: Interest<Found>,
): MaybeVisit<Found> {
  if (schema instanceof z.core.$ZodObject) return objectVisit(schema._zod.def.shape, interest);
  if (schema instanceof z.core.$ZodArray) {
    return arrayVisit(compile(schema._zod.def.element, field, interest));
  }
  if (schema instanceof z.core.$ZodRecord) {
    return recordVisit(compile(schema._zod.def.valueType, field, interest));
  }
  return schema instanceof z.core.$ZodUnion ? unionVisit(schema, field, interest) : undefined;
}

/** The schema inside one that only says what may be left out. */
export function unwrapped(schema: Schema): Schema | undefined {
  const isWrapper =
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault ||
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable;
  return isWrapper ? schema._zod.def.innerType : undefined;
}

function objectVisit<Found>(
  shape: Readonly<Record<string, Schema>>,
  interest: Interest<Found>,
): MaybeVisit<Found> {
  const visits = Object.entries(shape).flatMap(([key, schema]) => {
    const visit = compile(schema, key, interest);
    return visit === undefined ? [] : [[key, visit] as const];
  });
  if (visits.length === 0) return undefined;
  return (value, path, found) => {
    if (!isObject(value)) return;
    for (const [key, visit] of visits) descend(visit, value[key], key, path, found);
  };
}

function arrayVisit<Found>(visit: MaybeVisit<Found>): MaybeVisit<Found> {
  if (visit === undefined) return undefined;
  return (value, path, found) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      descend(visit, value[index], index, path, found);
    }
  };
}

function recordVisit<Found>(visit: MaybeVisit<Found>): MaybeVisit<Found> {
  if (visit === undefined) return undefined;
  return (value, path, found) => {
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) descend(visit, child, key, path, found);
  };
}

function unionVisit<Found>(
  schema: z.core.$ZodUnion,
  field: string,
  interest: Interest<Found>,
): MaybeVisit<Found> {
  const options = schema._zod.def.options.map((option) => ({
    option,
    visit: compile(option, field, interest),
  }));
  if (options.every(({ visit }) => visit === undefined)) return undefined;
  return (value, path, found) => {
    const chosen = options.find(({ option }) => accepts(option, value));
    chosen?.visit?.(value, path, found);
  };
}

/** Whether a value that passed a union did so as this alternative, told by keys and literals alone. */
function accepts(option: Schema, value: unknown): boolean {
  if (!(option instanceof z.core.$ZodObject)) return !isObject(value);
  if (!isObject(value)) return false;
  const shape = option._zod.def.shape;
  return Object.keys(value).every((key) => {
    const literals = shape[key]?._zod.values;
    return (
      key in shape && (literals === undefined || [...literals].includes(literalOf(value[key])))
    );
  });
}

function literalOf(value: unknown): string | number | boolean | null | undefined {
  const isLiteral = typeof value === 'string' || typeof value === 'boolean' || value === null;
  return isLiteral ? value : undefined;
}

function descend<Found>(
  visit: Visit<Found>,
  child: unknown,
  step: string | number,
  path: (string | number)[],
  found: Found[],
): void {
  if (child === undefined || child === null) return;
  path.push(step);
  visit(child, path, found);
  path.pop();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
