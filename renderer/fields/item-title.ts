import { useTranslation } from 'react-i18next';
import {
  localizedWords,
  shortened,
  type ReportWords,
} from '#shared/documents/check-report/report-words.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import { localizedText } from '#shared/model/localized-text.ts';
import { formatDate } from '#shared/phrases/format-date.ts';
import { formatDuration } from '#shared/phrases/format-duration.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import type { FieldForm, FormKinds, ValueForm, ValueKind } from './field-form.ts';
import { nameOfRecord, useNamed } from './names.ts';
import { itemsOf, partOf, textOf, textsOf } from './paths.ts';
import { isStillDefault } from './still-default.ts';
import { useFieldWords, type FieldWords } from './words.ts';

/** With what values are told. */
export type Around = { readonly naming: ReportWords; readonly words: FieldWords };
type Titled<Kind extends ValueKind> = (
  form: ValueForm<Kind>,
  value: unknown,
  around: Around,
) => string;

const asText = (_: unknown, value: unknown): string => textOf(value);
const inText = (_: unknown, value: unknown, { naming }: Around): string => {
  const text = localizedText.safeParse(value);
  return text.success ? localizedWords(naming, text.data) : '';
};
const untold = (): string => '';

/** How each kind of value is told in a few words. What tells items badly apart is left out. */
const titles: { readonly [Kind in keyof FormKinds]: Titled<Kind> } = {
  text: asText,
  longText: asText,
  localizedText: inText,
  wording: (form, value, around) => {
    const item = partOf(value, 'item');
    if (typeof item === 'string') return nameOrNothing(around, 'vocabulary', item);
    return inText(form, partOf(value, 'text'), around);
  },
  boolean: untold,
  textOrBoolean: untold,
  number: untold,
  date: (_, value, { naming }) => {
    const day = textOf(value);
    return parseIsoDate(day) === undefined ? '' : formatDate(day, naming.phrases.format);
  },
  instant: untold,
  duration: (_, value, { naming }) =>
    textOf(value) === '' ? '' : formatDuration(textOf(value), naming.phrases.format),
  country: (_, value, around) => nameOfCountry(textOf(value), around),
  countries: (_, value, around) =>
    textsOf(value)
      .map((code) => nameOfCountry(code, around))
      .join(', '),
  language: asText,
  languages: (_, value) => textsOf(value).join(', '),
  texts: (_, value) => textsOf(value).join(', '),
  fieldPath: untold,
  decision: asText,
  ownId: untold,
  linkKey: asText,
  act: asText,
  rightPoints: untold,
  contactPoint: asText,
  contactPoints: untold,
  siblings: untold,
  wordForms: untold,
  fieldVisibility: untold,
  enum: (form, value, { words }) =>
    typeof value === 'string' ? words.option(form.words, value) : '',
  enums: (form, value, { words }) =>
    textsOf(value)
      .map((each) => words.option(form.words, each))
      .join(', '),
  reference: (form, value, around) =>
    form.to === 'any' ? textOf(value) : nameOrNothing(around, form.to, textOf(value)),
  references: (form, value, around) => {
    const { to } = form;
    if (to === 'any') return '';
    return textsOf(value)
      .map((id) => nameOrNothing(around, to, id))
      .join(', ');
  },
  selection: untold,
  answer: (form, value, around) =>
    partOf(value, 'state') === 'answered' ? titleOf(form.of, partOf(value, 'value'), around) : '',
  orLiteral: (form, value, around) =>
    value === form.literal
      ? around.words.option(form.words, form.literal)
      : titleOf(form.of, value, around),
  list: (form, value, around) => titleOf(form.item, itemsOf(value)[0], around),
  enumRecord: untold,
  group: (form, value, around) => titleOfFields(form.fields, value, around),
  choice: (form, value, around) => {
    const arm = form.arms.find((each) =>
      form.discriminator === null
        ? partOf(value, each.value) !== undefined
        : partOf(value, form.discriminator) === each.value,
    );
    if (arm === undefined) return '';
    const inside = titleOfFields(arm.fields, value, around);
    return inside === '' ? around.words.option(form.words, arm.value) : inside;
  },
};

/** A value in a few words; empty where it says nothing yet. */
export function titleOf<Kind extends ValueKind>(
  form: ValueForm<Kind>,
  value: unknown,
  around: Around,
): string {
  const title: Titled<Kind> = titles[form.kind];
  return title(form, value, around);
}

/** What an item of a list is called: the first two things that it says. */
export function useItemTitle(form: ValueForm, value: unknown): string {
  const words = useFieldWords();
  const { t } = useTranslation('fields-controls');
  const title = useNamed((naming) => titleOf(form, value, { naming, words }));
  return title === '' ? t('untitled') : shortened(title);
}

function titleOfFields(fields: readonly FieldForm[], value: unknown, around: Around): string {
  const parts: string[] = [];
  for (const { name, form, schema } of fields) {
    if (parts.length === 2) break;
    const part = partOf(value, name);
    const isTold = form.kind === 'enum' && parts.length === 0;
    const title = !isTold && isStillDefault(schema, part) ? '' : titleOf(form, part, around);
    if (title !== '') parts.push(title);
  }
  return parts.join(' · ');
}

function nameOfCountry(code: string, { naming }: Around): string {
  return countryName(code, naming.phrases.format) ?? code;
}

function nameOrNothing(
  { naming }: Around,
  type: Parameters<typeof nameOfRecord>[1],
  id: string,
): string {
  return id === '' ? '' : nameOfRecord(naming, type, id);
}
