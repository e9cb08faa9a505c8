import { z } from 'zod';
import { filledIn } from './quick-object.ts';

type Schema = z.core.$ZodType;
/** Steps from a value to one inside it. */
export type Path = readonly (string | number)[];

/**
 * What a walk looks for: a tag for the schemas that it concerns, `undefined` for all others. `field` is the
 * name under which the schema stands in its object.
 */
export type Interest<Tag> = (schema: Schema, field: string) => Tag | undefined;
/** Told of each value found; the path is only good during the call and must be copied to be kept. */
export type Emit<Tag> = (tag: Tag, value: unknown, path: Path) => void;
/** Walks through one value. */
export type Walk<Tag> = {
  readonly trace: (value: unknown, emit: Emit<Tag>) => void;
  /** The same without the paths, which is quicker. */
  readonly scan: (value: unknown, tell: (tag: Tag, value: unknown) => void) => void;
};

type Steps = (string | number)[];
type Visit<Tag> = (value: unknown, path: Steps, emit: Emit<Tag>) => void;
type MaybeVisit<Tag> = Visit<Tag> | undefined;

/** Stands for the path where nobody asks for it. */
const untraced: Steps = [];

/**
 * Makes a walk through values of a schema that finds what somebody is interested in. The schema is looked
 * at once; parts in which there is nothing to find are never walked. Values must have passed the schema.
 */
export function walkOf<Tag>(schema: Schema, interest: Interest<Tag>): Walk<Tag> {
  const visit = compile(schema, '', interest);
  return {
    trace: (value, emit) => visit?.(value, [], emit),
    scan: (value, tell) => visit?.(value, untraced, tell),
  };
}

function compile<Tag>(schema: Schema, field: string, interest: Interest<Tag>): MaybeVisit<Tag> {
  const wrapped = unwrapped(schema);
  if (wrapped !== undefined) return compile(wrapped, field, interest);
  const tag = interest(schema, field);
  const inner = compileInner(schema, field, interest);
  if (tag === undefined) return inner;
  return (value, path, emit) => {
    emit(tag, value, path);
    inner?.(value, path, emit);
  };
}

function compileInner<Tag>(
  schema: Schema,
  field: string,
  interest: Interest<Tag>,
): MaybeVisit<Tag> {
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

function objectVisit<Tag>(
  shape: Readonly<Record<string, Schema>>,
  interest: Interest<Tag>,
): MaybeVisit<Tag> {
  const visits = Object.entries(shape).flatMap(([key, schema]) => {
    const visit = compile(schema, key, interest);
    return visit === undefined ? [] : [{ key, visit, blank: blankOf(schema, visit) }];
  });
  if (visits.length === 0) return undefined;
  return (value, path, emit) => {
    if (!isObject(value)) return;
    for (const { key, visit, blank } of visits) {
      const child = value[key];
      if (child !== blank) descend(visit, child, key, path, emit);
    }
  };
}

/** What fills the field when it was left out, if there is nothing to find in it: most fields hold that. */
function blankOf<Tag>(schema: Schema, visit: Visit<Tag>): unknown {
  const blank = filledIn(schema);
  const found: unknown[] = [];
  if (blank !== undefined && blank !== null) visit(blank, [], (_, value) => found.push(value));
  return found.length > 0 ? undefined : blank;
}

function arrayVisit<Tag>(visit: MaybeVisit<Tag>): MaybeVisit<Tag> {
  if (visit === undefined) return undefined;
  return (value, path, emit) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      descend(visit, value[index], index, path, emit);
    }
  };
}

function recordVisit<Tag>(visit: MaybeVisit<Tag>): MaybeVisit<Tag> {
  if (visit === undefined) return undefined;
  return (value, path, emit) => {
    if (!isObject(value)) return;
    for (const key in value) descend(visit, value[key], key, path, emit);
  };
}

function unionVisit<Tag>(
  schema: z.core.$ZodUnion,
  field: string,
  interest: Interest<Tag>,
): MaybeVisit<Tag> {
  const uses = schema._zod.def.options.map((option) => compile(option, field, interest));
  if (uses.every((use) => use === undefined)) return undefined;
  const choose = chooserOf(schema, uses);
  return (value, path, emit) => choose(value)?.(value, path, emit);
}

/**
 * Makes a function that tells as which alternative of a union a value has passed it: by the discriminator
 * if the union has one, else by keys and literals alone.
 *
 * @param uses What goes with each alternative, in their order.
 */
export function chooserOf<Use>(
  schema: z.core.$ZodUnion,
  uses: readonly Use[],
): (value: unknown) => Use | undefined {
  const { options } = schema._zod.def;
  if (schema instanceof z.core.$ZodDiscriminatedUnion) {
    const { discriminator } = schema._zod.def;
    const byLiteral = new Map<unknown, Use | undefined>();
    options.forEach((option, index) => {
      for (const literal of option._zod.propValues?.[discriminator] ?? []) {
        byLiteral.set(literal, uses[index]);
      }
    });
    return (value) => (isObject(value) ? byLiteral.get(value[discriminator]) : undefined);
  }
  const shapes = options.map((option) =>
    option instanceof z.core.$ZodObject ? new Set(Object.keys(option._zod.def.shape)) : undefined,
  );
  return (value) => {
    for (let index = 0; index < shapes.length; index += 1) {
      if (accepts(shapes[index], value)) return uses[index];
    }
    return undefined;
  };
}

/** Whether a value may have passed an alternative: an object whose keys it knows, or no object at all. */
function accepts(keys: ReadonlySet<string> | undefined, value: unknown): boolean {
  if (keys === undefined) return !isObject(value);
  if (!isObject(value)) return false;
  for (const key in value) if (!keys.has(key)) return false;
  return true;
}

function descend<Tag>(
  visit: Visit<Tag>,
  child: unknown,
  step: string | number,
  path: Steps,
  emit: Emit<Tag>,
): void {
  if (child === undefined || child === null) return;
  if (path === untraced) {
    visit(child, path, emit);
    return;
  }
  path.push(step);
  visit(child, path, emit);
  path.pop();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
