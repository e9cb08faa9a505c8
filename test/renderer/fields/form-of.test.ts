import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import type { FieldForm, FormType, Schema, ValueForm } from '#renderer/fields/field-form.ts';
import { formGroups } from '#renderer/fields/form-groups.ts';
import { formOf } from '#renderer/fields/form-of.ts';
import { conditionalFields } from '#renderer/fields/visible-when.ts';
import { recordTypes, referenceTargets } from '#shared/model/ids.ts';
import { localizedText, wording, wordForms } from '#shared/model/localized-text.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import { unwrapped } from '#shared/workspace/schema-visitor.ts';

const types: readonly FormType[] = [...recordTypes, 'settings'];

/** Every field of a schema by its path; values that one editor takes as a whole end a path. */
function fieldsOfSchema(schema: Schema, path = ''): string[] {
  const inner = unwrapped(schema);
  if (inner !== undefined) return fieldsOfSchema(inner, path);
  if ([localizedText, wording, wordForms].some((whole) => whole === schema)) return [path];
  if (referenceTargets.has(schema)) return [path];
  if (schema instanceof z.core.$ZodArray) return fieldsOfSchema(schema._zod.def.element, path);
  if (schema instanceof z.core.$ZodUnion) {
    return schema._zod.def.options.flatMap((option) => fieldsOfSchema(option, path));
  }
  if (schema instanceof z.core.$ZodRecord) return fieldsOfSchema(schema._zod.def.valueType, path);
  if (!(schema instanceof z.core.$ZodObject)) return [path];
  return Object.entries(schema._zod.def.shape).flatMap(([name, field]) =>
    fieldsOfSchema(field, path === '' ? name : `${path}.${name}`),
  );
}

/** Every field that an editor stands for, by its path. */
function fieldsOfForm(form: ValueForm, path: string): string[] {
  if (form.kind === 'group') return form.fields.flatMap((field) => fieldsOfField(field, path));
  if (form.kind === 'answer') {
    return [`${path}.state`, `${path}.reason`, ...fieldsOfForm(form.of, `${path}.value`)];
  }
  if (form.kind === 'selection') return [`${path}.kind`, `${path}.ids`];
  if (form.kind === 'list') return [`${path}.id`, ...fieldsOfForm(form.item, path)];
  if (form.kind === 'orLiteral' || form.kind === 'enumRecord') return fieldsOfForm(form.of, path);
  if (form.kind !== 'choice') return [path];
  return [
    ...(form.discriminator === null ? [] : [`${path}.${form.discriminator}`]),
    ...form.arms.flatMap(({ fields }) => fields.flatMap((field) => fieldsOfField(field, path))),
  ];
}

function fieldsOfField({ name, form }: FieldForm, path: string): string[] {
  return fieldsOfForm(form, path === '' ? name : `${path}.${name}`);
}

function schemaOf(type: FormType): Schema {
  return type === 'settings' ? settingsSchema : recordSchemas[type];
}

describe('the form of a record', () => {
  it.each(types)('has an editor for every field of %s', (type) => {
    const reached = new Set(formOf(type).flatMap((field) => fieldsOfField(field, '')));
    const missed = fieldsOfSchema(schemaOf(type)).filter((field) => !reached.has(field));
    expect(missed).toEqual([]);
  });

  it('tells a wording from a text, and an answer from its value', () => {
    const kinds = Object.fromEntries(
      formOf('activities').map(({ name, form }) => [name, form.kind]),
    );
    expect(kinds).toMatchObject({
      name: 'localizedText',
      purpose: 'wording',
      role: 'answer',
      legalBases: 'list',
      engagement: 'group',
      systems: 'references',
      operatingSince: 'date',
      remark: 'longText',
    });
  });

  it('knows how each field says that there is nothing', () => {
    const absences = Object.fromEntries(
      formOf('parties').map((field) => [field.name, field.absence]),
    );
    expect(absences).toMatchObject({ country: 'null', title: 'undefined', legalName: 'never' });
  });

  it.each(types)('puts only fields that %s has into its parts, each once', (type) => {
    const names = formOf(type).map(({ name }) => name);
    const placed = formGroups[type].flatMap(({ fields }) => fields);
    expect(placed.filter((field) => !names.includes(field))).toEqual([]);
    expect(new Set(placed).size).toBe(placed.length);
  });

  it('hides only fields that exist', () => {
    const words = new Set(types.flatMap((type) => formOf(type).flatMap(wordsWithin)));
    expect(conditionalFields.filter((field) => !words.has(field))).toEqual([]);
  });
});

function wordsWithin({ words, form }: FieldForm): string[] {
  return [words, ...wordsOfForm(form)];
}

function wordsOfForm(form: ValueForm): string[] {
  if (form.kind === 'group') return form.fields.flatMap(wordsWithin);
  if (form.kind === 'choice') return form.arms.flatMap(({ fields }) => fields.flatMap(wordsWithin));
  if (form.kind === 'list') return wordsOfForm(form.item);
  return form.kind === 'answer' ? wordsOfForm(form.of) : [];
}
