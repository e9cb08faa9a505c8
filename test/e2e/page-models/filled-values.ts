import { isDeepStrictEqual } from 'node:util';
import { durationParts } from '#renderer/fields/duration-parts.ts';
import type { Arm, FieldForm, ValueForm, ValueKind } from '#renderer/fields/field-form.ts';
import { isAddedOnDemand, isChoiceAnswer } from '#renderer/fields/field-shape.ts';
import { formOf } from '#renderer/fields/form-of.ts';
import { initialValue } from '#renderer/fields/initial-value.ts';
import { itemsOf, partOf, stepInto, textOf, textsOf } from '#renderer/fields/paths.ts';
import { sayPlain } from '#shared/documents/say.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import { countries } from '#shared/phrases/fi/countries.ts';
import { isTree, valueAt } from '#shared/workspace/change-path.ts';
import { phrasesOf } from '#test/support/reference-case.ts';
import { pickOption, pickOptions } from './option-list.ts';
import { control, fieldIn, type Spot } from './spot.ts';
import {
  languageName,
  writeForms,
  writeTexts,
  writeWording,
  type Change,
} from './written-texts.ts';

type Hand<Kind extends ValueKind> = (
  form: ValueForm<Kind>,
  spot: Spot,
  change: Change,
) => Promise<void>;

const newId = (): string => 'new';

/** Fills in those fields of an object that are not yet as they are to become. */
export async function fillFields(
  fields: readonly FieldForm[],
  around: Spot,
  { wanted, before }: Change,
): Promise<void> {
  for (const field of fields) {
    const change = { wanted: partOf(wanted, field.name), before: partOf(before, field.name) };
    if (isSame(change)) continue;
    await fill(field.form, ...(await begun(field, await fieldIn(field, around), change)));
  }
}

function isSame({ wanted, before }: Change): boolean {
  return isDeepStrictEqual(wanted ?? null, before ?? null);
}

/** Asks for a value that a form shows only on demand. */
async function begun(field: FieldForm, spot: Spot, change: Change): Promise<[Spot, Change]> {
  const { form, absence } = field;
  if ((change.before ?? null) !== null) return [spot, change];
  if (absence !== 'never' && isAddedOnDemand(form)) {
    const name = spot.desk.t('fields-controls:addToField', { field: spot.label });
    await spot.scope.getByRole('button', { name, exact: true }).press('Enter');
  }
  return [spot, { ...change, before: initialValue(form.schema, newId) }];
}

/** Fills in a value of any kind. */
async function fill<Kind extends ValueKind>(
  form: ValueForm<Kind>,
  spot: Spot,
  change: Change,
): Promise<void> {
  const hand: Hand<Kind> = hands[form.kind];
  await hand(form, spot, change);
}

const write: Hand<ValueKind> = async (_, spot, { wanted }) => {
  const input = control(spot, 'textbox');
  await input.fill(
    Array.isArray(wanted)
      ? textsOf(wanted).join('\n')
      : typeof wanted === 'number'
        ? String(wanted)
        : textOf(wanted),
  );
  await input.blur();
};

const fillAnswer: Hand<'answer'> = async (form, spot, { wanted, before }) => {
  const { t } = spot.desk;
  const [state, inner] = [textOf(partOf(wanted, 'state')), partOf(wanted, 'value')];
  if (isChoiceAnswer(form)) {
    const words =
      state !== 'answered'
        ? `fields-controls:answer.${state}`
        : form.of.kind === 'enum'
          ? `${form.of.words}=${String(inner)}`
          : `fields-controls:${inner === true ? 'yes' : 'no'}`;
    return pickOption(control(spot, 'combobox'), t(words));
  }
  if (state !== textOf(partOf(before, 'state'))) {
    const field = t('fields-controls:answer.of', { field: spot.label });
    const choice = spot.scope.getByRole('combobox', { name: field, exact: true });
    await choice.selectOption(t(`fields-controls:answer.${state}`));
  }
  const known = partOf(before, 'value') ?? initialValue(form.of.schema, newId);
  const place = { ...spot, path: stepInto(spot.path, 'value') };
  await fill(form.of, place, { wanted: inner, before: known });
};

const fillChoice: Hand<'choice'> = async (form, spot, { wanted, before }) => {
  const isArm = (arm: Arm, value: unknown): boolean =>
    form.discriminator === null
      ? isTree(value) && Object.hasOwn(value, arm.value)
      : partOf(value, form.discriminator) === arm.value;
  const arm = form.arms.find((each) => isArm(each, wanted));
  if (arm === undefined) throw new Error(`${spot.path} has no such alternative`);
  let now = before;
  if (!isArm(arm, before)) {
    await pickOption(control(spot, 'combobox'), spot.desk.t(`${form.words}=${arm.value}`));
    now = initialValue(arm.schema, newId);
  }
  await fillFields(arm.fields, spot, { wanted, before: now });
};

const fillList: Hand<'list'> = async (form, spot, { wanted, before }) => {
  const { scope, path, desk } = spot;
  const begunWith = itemsOf(before);
  for (const [at, item] of itemsOf(wanted).entries()) {
    const place = scope.getByRole('list').first().locator(':scope > li').nth(at);
    if (at < begunWith.length)
      await place.getByRole('button', { expanded: false }).first().press('Enter');
    else {
      const name = desk.t(`${form.words}+add`);
      await scope.getByRole('button', { name, exact: true }).last().press('Enter');
    }
    await fill(
      form.item,
      { ...spot, scope: place.getByRole('group').first(), path: stepInto(path, '*') },
      { wanted: item, before: begunWith[at] ?? initialValue(form.item.schema, newId) },
    );
  }
};

const fillSelection: Hand<'selection'> = async (_, spot, { wanted, before }) => {
  const kind = textOf(partOf(wanted, 'kind'));
  if (kind !== partOf(before, 'kind')) {
    await pickOption(control(spot, 'combobox'), spot.desk.t(`fields:selection=${kind}`));
  }
  const ids = textsOf(partOf(wanted, 'ids')).map(spot.desk.nameOf);
  await pickOptions(control(spot, 'combobox', 1), { wanted: ids, before: 0 });
};

const fillDuration: Hand<'duration'> = async (_, spot, { wanted }) => {
  const { scope, label, desk } = spot;
  const [part] = durationParts(textOf(wanted));
  const input = control(spot, 'textbox');
  await input.fill(String(part?.count ?? ''));
  const unit = scope.getByRole('combobox', {
    name: desk.t('fields-controls:unitOf', { field: label }),
  });
  const words = desk.t(`fields-controls:unit.${part?.unit ?? ''}`);
  if ((await unit.inputValue()) !== words) await pickOption(unit, words);
};

const points: ReadonlyMap<string, Parameters<typeof sayPlain>[0]> = new Map(
  Object.entries(phrasesOf('fi').rights.points),
);

/** The field of a record that is meant by a path: by its label, or an item of it by label and title. */
const pickField: Hand<'fieldPath'> = async (_, spot, { wanted }) => {
  const { desk, path } = spot;
  const [name, item] = textOf(wanted).split('/');
  const beside = textOf(partOf(valueAt(desk.record, path.split('/').slice(0, -1)), 'record'));
  const type = beside === '' ? desk.type : desk.typeOf(beside);
  const label = desk.t(formOf(type).find((field) => field.name === name)?.words ?? '');
  await pickOption(control(spot, 'combobox'), item === undefined ? label : `${label}: …`);
};

/** A kind of value that the case does not have. */
const unknown: Hand<ValueKind> = ({ kind }, { path }) =>
  Promise.reject(new Error(`Nobody has shown how to fill in ${kind} at ${path}`));

/** Picks one of a list by what it is called. */
const pick =
  <Kind extends ValueKind>(nameOf: (form: ValueForm<Kind>, value: string, spot: Spot) => string) =>
  async (form: ValueForm<Kind>, spot: Spot, { wanted }: Change): Promise<void> =>
    pickOption(control(spot, 'combobox'), nameOf(form, String(wanted), spot));

/** Picks several of a list by what they are called. */
const pickAll =
  <Kind extends ValueKind>(nameOf: (form: ValueForm<Kind>, value: string, spot: Spot) => string) =>
  async (form: ValueForm<Kind>, spot: Spot, { wanted, before }: Change): Promise<void> =>
    pickOptions(control(spot, 'combobox'), {
      wanted: textsOf(wanted).map((each) => nameOf(form, each, spot)),
      before: textsOf(before).length,
    });

/** How a person fills in each kind of value. */
const hands: { readonly [Kind in ValueKind]: Hand<Kind> } = {
  text: write,
  longText: write,
  texts: write,
  number: write,
  localizedText: (_, spot, change) => writeTexts(spot, change),
  wording: (_, spot, change) => writeWording(spot, change),
  wordForms: (_, spot, change) => writeForms(spot, change),
  boolean: (_, spot, { wanted }) => control(spot, 'checkbox').setChecked(wanted === true),
  textOrBoolean: pick((_, value, { desk }) =>
    desk.t(`fields-controls:${value === 'true' ? 'yes' : 'no'}`),
  ),
  duration: fillDuration,
  country: pick((_, code) => Object.entries(countries).find(([each]) => each === code)?.[1] ?? ''),
  rightPoints: pickAll((_, key) => {
    const phrase = points.get(key);
    return phrase === undefined ? key : plainText(sayPlain(phrase));
  }),
  language: pick((_, code) => languageName(code)),
  languages: pickAll((_, code) => languageName(code)),
  enum: pick(({ words }, value, { desk }) => desk.t(`${words}=${value}`)),
  enums: pickAll(({ words }, value, { desk }) => desk.t(`${words}=${value}`)),
  reference: pick((_, id, { desk }) => desk.nameOf(id)),
  references: pickAll((_, id, { desk }) => desk.nameOf(id)),
  selection: fillSelection,
  answer: fillAnswer,
  list: fillList,
  group: (form, spot, change) => fillFields(form.fields, spot, change),
  choice: fillChoice,
  orLiteral: unknown,
  enumRecord: unknown,
  fieldVisibility: unknown,
  siblings: unknown,
  contactPoint: unknown,
  contactPoints: unknown,
  act: unknown,
  decision: unknown,
  linkKey: unknown,
  fieldPath: pickField,
  ownId: unknown,
  countries: unknown,
  date: unknown,
  instant: unknown,
};
