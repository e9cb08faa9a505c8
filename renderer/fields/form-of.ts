import { z } from 'zod';
import { recordBase } from '#shared/model/base.ts';
import { itemId, referenceTargets } from '#shared/model/ids.ts';
import { localizedText, wording, wordForms } from '#shared/model/localized-text.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { countryCode, duration, isoDate, isoInstant, languageCode } from '#shared/model/scalars.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import { unwrapped } from '#shared/workspace/schema-visitor.ts';
import { choiceForm } from './choice-form.ts';
import type { FieldForm, FormType, Schema, ValueForm, WordsKey } from './field-form.ts';
import { nameOf, optionWords } from './named-values.ts';
import { wordsNamespace } from './words-namespace.ts';

const forms = new Map<FormType, readonly FieldForm[]>();

/** The fields of a type of record, from its schema. A part of the model that no field can edit is a defect. */
export function formOf(type: FormType): readonly FieldForm[] {
  const known = forms.get(type);
  if (known !== undefined) return known;
  const schema = type === 'settings' ? settingsSchema : recordSchemas[type];
  const fields = fieldsOf(schema._zod.def.shape, recordWords(type));
  forms.set(type, fields);
  return fields;
}

/** Where the words of the fields of a record stand. */
function recordWords(type: FormType): (field: string) => WordsKey {
  const namespace = wordsNamespace(type);
  const everywhere = [
    ...Object.keys(recordBase),
    'id',
    'overrides',
    'isDefault',
    'register',
    'scope',
    'modality',
  ];
  return (field) =>
    everywhere.includes(field) ? `fields:record.${field}` : `${namespace}:${field}`;
}

/** The fields of an object. `wordsOf` tells where the words of each stand. */
export function fieldsOf(
  shape: Readonly<Record<string, Schema>>,
  wordsOf: (field: string) => WordsKey,
): readonly FieldForm[] {
  return Object.entries(shape)
    .filter(([name, schema]) => name !== 'id' || schema !== itemId)
    .map(([name, schema]) => ({
      name,
      words: wordsOf(name),
      form: valueForm(schema, wordsOf(name), name),
      schema,
      absence: absenceOf(schema),
    }));
}

function absenceOf(schema: Schema): FieldForm['absence'] {
  if (z.safeParse(schema, null).success) return 'null';
  return schema instanceof z.core.$ZodOptional ? 'undefined' : 'never';
}

/**
 * With what a value is edited.
 *
 * @param field Name of the field, for the few strings whose meaning the schema does not tell.
 */
export function valueForm(schema: Schema, words: WordsKey, field: string): ValueForm {
  const inner = unwrapped(schema);
  if (inner !== undefined) return valueForm(inner, words, field);
  const form =
    shippedForm(schema, words, field) ??
    scalarForm(schema, field) ??
    collectionForm(schema, words, field) ??
    choiceForm(schema, words, field);
  if (form === undefined) throw new Error(`No field can edit ${words}`);
  return form;
}

const scalars: ReadonlyMap<Schema, ValueForm> = new Map<Schema, ValueForm>([
  [localizedText, { kind: 'localizedText', schema: localizedText }],
  [wording, { kind: 'wording', schema: wording }],
  [wordForms, { kind: 'wordForms', schema: wordForms }],
  [isoDate, { kind: 'date', schema: isoDate }],
  [isoInstant, { kind: 'instant', schema: isoInstant }],
  [duration, { kind: 'duration', schema: duration }],
  [countryCode, { kind: 'country', schema: countryCode }],
  [languageCode, { kind: 'language', schema: languageCode }],
]);

type TextKind =
  'act' | 'contactPoint' | 'decision' | 'fieldPath' | 'linkKey' | 'longText' | 'ownId';

/** Strings that mean more than their schema says, by the name of their field. */
const textKinds: Readonly<Record<string, TextKind>> = {
  id: 'ownId',
  actId: 'act',
  field: 'fieldPath',
  contactPoint: 'contactPoint',
  decision: 'decision',
  linkKey: 'linkKey',
  termsLinkKey: 'linkKey',
  remark: 'longText',
  reason: 'longText',
  quote: 'longText',
};

/** Names of files that ship with the application, by the field that names one. */
const shipped: Readonly<Record<string, readonly string[]>> = {
  template: ['notice'],
  theme: ['plain'],
};

/** A choice among what ships with the application. */
function shippedForm(schema: Schema, words: WordsKey, field: string): ValueForm | undefined {
  const values = shipped[field];
  if (values === undefined || !(schema instanceof z.core.$ZodString)) return undefined;
  return { kind: 'enum', values, words, schema };
}

function scalarForm(schema: Schema, field: string): ValueForm | undefined {
  const known = scalars.get(schema);
  if (known !== undefined) return known;
  const target = referenceTargets.get(schema);
  if (target !== undefined) return { kind: 'reference', to: target.to, schema };
  if (schema instanceof z.core.$ZodBoolean) return { kind: 'boolean', schema };
  if (schema instanceof z.core.$ZodNumber) return { kind: 'number', schema };
  if (!(schema instanceof z.core.$ZodString)) return undefined;
  return { kind: textKinds[field] ?? 'text', schema };
}

function collectionForm(schema: Schema, words: WordsKey, field: string): ValueForm | undefined {
  if (schema instanceof z.core.$ZodEnum) {
    return { kind: 'enum', values: valuesOf(schema), words: optionWords(schema, words), schema };
  }
  if (schema instanceof z.core.$ZodObject) return groupForm(schema, words);
  if (schema instanceof z.core.$ZodArray) return arrayForm(schema, words, field);
  if (schema instanceof z.core.$ZodRecord) return recordForm(schema, words);
  return undefined;
}

function groupForm(schema: z.core.$ZodObject, words: WordsKey): ValueForm {
  const name = nameOf(schema);
  const root = name === null ? `${words}.` : `fields:${name}.`;
  const fields = fieldsOf(schema._zod.def.shape, (field) => root + field);
  return { kind: 'group', name, fields, schema };
}

function arrayForm(schema: z.core.$ZodArray, words: WordsKey, field: string): ValueForm {
  const { element } = schema._zod.def;
  if (element === itemId)
    return { kind: field === 'overrides' ? 'siblings' : 'contactPoints', schema };
  const item = valueForm(element, words, field);
  return compactList(item, schema, field) ?? { kind: 'list', item, words, schema };
}

/** Lists of plain values are edited in one input, not item by item. */
function compactList(item: ValueForm, schema: Schema, field: string): ValueForm | undefined {
  if (item.kind === 'reference') return { kind: 'references', to: item.to, schema };
  if (item.kind === 'enum')
    return { kind: 'enums', values: item.values, words: item.words, schema };
  if (item.kind === 'country') return { kind: 'countries', schema };
  if (item.kind === 'language') return { kind: 'languages', schema };
  if (item.kind !== 'text') return undefined;
  return { kind: field === 'points' ? 'rightPoints' : 'texts', schema };
}

function recordForm(schema: z.core.$ZodRecord, words: WordsKey): ValueForm {
  const { keyType, valueType } = schema._zod.def;
  if (!(keyType instanceof z.core.$ZodEnum)) return { kind: 'fieldVisibility', schema };
  return {
    kind: 'enumRecord',
    values: valuesOf(keyType),
    of: valueForm(valueType, words, ''),
    words: optionWords(keyType, words),
    schema,
  };
}

/** The options of an enumeration in the order of the model. */
export function valuesOf(schema: z.core.$ZodEnum): readonly string[] {
  return Object.values(schema._zod.def.entries).map(String);
}
