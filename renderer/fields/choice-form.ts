import { z } from 'zod';
import { referenceTargets, type RecordType } from '#shared/model/ids.ts';
import type { Arm, Schema, ValueForm, WordsKey } from './field-form.ts';
import { fieldsOf, valueForm, valuesOf } from './form-of.ts';
import { nameOf, optionWords } from './named-values.ts';

/** With what a value of one of several shapes is edited; `undefined` when the schema is no such choice. */
export function choiceForm(schema: Schema, words: WordsKey, field: string): ValueForm | undefined {
  if (schema instanceof z.core.$ZodDiscriminatedUnion) {
    return discriminatedForm(schema, words, field);
  }
  if (!(schema instanceof z.core.$ZodUnion)) return undefined;
  const { options } = schema._zod.def;
  if (options.every((option) => option instanceof z.core.$ZodObject)) {
    return shapesForm(schema, options, words);
  }
  return scalarsForm(schema, options, words);
}

function discriminatedForm(
  schema: z.core.$ZodDiscriminatedUnion,
  words: WordsKey,
  field: string,
): ValueForm {
  const { discriminator } = schema._zod.def;
  const shapes = schema._zod.def.options.flatMap((option) => {
    if (!(option instanceof z.core.$ZodObject)) return [];
    const value = literalOf(option._zod.def.shape[discriminator]);
    return [{ value, schema: option, shape: option._zod.def.shape }];
  });
  const answered = shapes.find(({ value }) => value === 'answered');
  const answer = answered?.shape['value'];
  if (discriminator === 'state' && answer !== undefined) {
    return {
      kind: 'answer',
      of: valueForm(answer, words, field),
      mayBeNotApplicable: shapes.some(({ value }) => value === 'notApplicable'),
      schema,
    };
  }
  const to = selectedType(shapes.find(({ value }) => value === 'allExcept')?.shape['ids']);
  if (to !== undefined) return { kind: 'selection', to, schema };
  return choiceOf(schema, words, discriminator, shapes);
}

function choiceOf(
  schema: Schema,
  words: WordsKey,
  discriminator: string | null,
  shapes: readonly {
    readonly value: string;
    readonly schema: Schema;
    readonly shape: Readonly<Record<string, Schema>>;
  }[],
): ValueForm {
  const name = nameOf(schema);
  const own = name === null ? words : `fields:${name}`;
  const arms = shapes.map(({ value, schema: arm, shape }): Arm => {
    const { [discriminator ?? '']: _, ...rest } = shape;
    return { value, schema: arm, fields: fieldsOf(rest, (field) => `${own}.${field}`) };
  });
  return { kind: 'choice', name, discriminator, arms, words: own, schema };
}

/** Alternatives that only their keys tell apart: each is named by its first. */
function shapesForm(
  schema: Schema,
  options: readonly z.core.$ZodObject[],
  words: WordsKey,
): ValueForm {
  const shapes = options.map((option) => {
    const { shape } = option._zod.def;
    return { value: Object.keys(shape)[0] ?? '', schema: option, shape };
  });
  return choiceOf(schema, words, null, shapes);
}

/** A scalar or a word that stands in its place (`EU` or a country, a period or `session`). */
function scalarsForm(
  schema: Schema,
  options: readonly Schema[],
  words: WordsKey,
): ValueForm | undefined {
  const literals = options.flatMap((option) =>
    option instanceof z.core.$ZodLiteral ? [literalOf(option)] : [],
  );
  const [other, ...more] = options.filter((option) => !(option instanceof z.core.$ZodLiteral));
  if (other === undefined) return undefined;
  if (other instanceof z.core.$ZodEnum) {
    const values = [...valuesOf(other), ...literals];
    return { kind: 'enum', values, words: optionWords(other, words), schema };
  }
  if (more.length > 0) return { kind: 'textOrBoolean', schema };
  const [literal = ''] = literals;
  return { kind: 'orLiteral', literal, of: valueForm(other, words, ''), words, schema };
}

function selectedType(ids: Schema | undefined): RecordType | undefined {
  if (!(ids instanceof z.core.$ZodArray)) return undefined;
  const to = referenceTargets.get(ids._zod.def.element)?.to;
  return to === 'any' ? undefined : to;
}

function literalOf(schema: Schema | undefined): string {
  return schema instanceof z.core.$ZodLiteral ? String(schema._zod.def.values[0]) : '';
}
