import type { Locator } from '@playwright/test';
import type { FieldForm, FormType, ValueForm } from '#renderer/fields/field-form.ts';
import { isChoiceAnswer, shapeOf } from '#renderer/fields/field-shape.ts';
import { stepInto } from '#renderer/fields/paths.ts';
import { expect } from '#test/e2e/support/test.ts';
import type { InterfaceWords } from './interface-words.ts';

/** What a person knows who fills in a form: the words of the interface, and what records are called. */
export type Desk = {
  readonly type: FormType;
  readonly t: InterfaceWords;
  /** The record as it is to become. */
  readonly record: unknown;
  /** What the screen calls a record that has been made, by its id in the case. */
  readonly nameOf: (id: string) => string;
  readonly typeOf: (id: string) => FormType;
};

/** Where on the screen a value is filled in. */
export type Spot = {
  /** What its controls stand in: its group, its item, or the whole form. */
  readonly scope: Locator;
  /** What its controls are called. */
  readonly label: string;
  /** Steps from the record, with `*` for items. */
  readonly path: string;
  readonly desk: Desk;
};

/** The control of a value, by its role and by what it is called. */
export function control(
  { scope, label }: Spot,
  role: 'textbox' | 'combobox' | 'checkbox',
  at = 0,
): Locator {
  return scope.getByRole(role, { name: label, exact: true }).nth(at);
}

/** Finds a field by its label within what it belongs to; what waits behind “More” is opened. */
export async function fieldIn(field: FieldForm, around: Spot): Promise<Spot> {
  const { scope, desk } = around;
  const label = desk.t(field.words);
  const path = stepInto(around.path, field.name);
  const isHead = shapeOf(field.form) === 'head';
  const found = isHead
    ? scope.getByRole('group', { name: label, exact: true }).first()
    : scope.getByRole(roleOf(field.form), { name: label, exact: true }).first();
  await expect(async () => {
    if ((await found.count()) > 0) return;
    const more = scope.getByRole('button', { name: moreWords(desk.t), expanded: false });
    await more.last().press('Enter', { timeout: 2000 });
    expect(await found.count(), `${label} (${path})`).toBeGreaterThan(0);
  }).toPass({ timeout: 10_000 });
  await expectPlace(found, `${desk.type}/*/${path}`);
  return { scope: isHead ? found : scope, label, path, desk };
}

const written: readonly ValueForm['kind'][] = [
  'text',
  'longText',
  'texts',
  'number',
  'duration',
  'date',
];

function roleOf(form: ValueForm): 'textbox' | 'combobox' | 'checkbox' {
  if (form.kind === 'boolean') return 'checkbox';
  if (form.kind === 'answer') return isChoiceAnswer(form) ? 'combobox' : roleOf(form.of);
  return written.includes(form.kind) ? 'textbox' : 'combobox';
}

/** “3 fields more”, however many; on the page of a register they are called by what they are about. */
function moreWords(t: InterfaceWords): RegExp {
  const counted = ['moreFields_one', 'moreFields_other'].map((key) =>
    t(`fields-controls:${key}`, { count: '\\d+' }),
  );
  return new RegExp(`^(${[...counted, t('registers:wholeRegister')].join('|')})$`);
}

/** Two fields of one name in one place would mislead a person who hears the page as well. */
async function expectPlace(found: Locator, place: string): Promise<void> {
  const actual = await found.evaluate((element) =>
    element.closest('[data-field]')?.getAttribute('data-field'),
  );
  const pattern = new RegExp(`^${place.replaceAll('*', '[^/]*')}$`);
  expect(actual, 'the field of this name').toMatch(pattern);
}
