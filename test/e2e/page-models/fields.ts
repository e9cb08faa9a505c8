import type { Locator } from '@playwright/test';
import { wordsNamespace } from '#renderer/fields/words-namespace.ts';
import type { FormType } from '#renderer/fields/field-form.ts';
import type { InterfaceWords } from './interface-words.ts';

type Place = { readonly scope: Locator; readonly type: FormType; readonly t: InterfaceWords };

/**
 * The fields of a form or of a part of it, found by the labels that a person reads. A field is told by its
 * name in the model (`legalBases.point`, or `fields:partyRef.party` where types share it), an option of the
 * model by its value (`=controller`, or `fields:article6=f`), and a record or a word of the library by what it is called.
 */
export function fieldsIn({ scope, type, t }: Place) {
  const page = scope.page();
  const words = (key: string): string =>
    t(key.includes(':') ? key : `${wordsNamespace(type)}:${key}`);
  const box = (field: string): Locator =>
    scope.getByRole('combobox', { name: words(field), exact: true }).first();
  const optionWords = (field: string, option: string): string => {
    if (!option.includes('=')) return option;
    return option.startsWith('=') ? words(`${field}${option}`) : t(option);
  };
  const fields = {
    scope,
    part: (field: string) =>
      fieldsIn({
        scope: scope.getByRole('group', { name: words(field), exact: true }).first(),
        type,
        t,
      }),
    text: (field: string): Locator =>
      scope.getByRole('textbox', { name: words(field), exact: true }).first(),
    write: async (field: string, text: string): Promise<void> => {
      await fields.text(field).fill(text);
      await fields.text(field).blur();
    },
    /** Writes a text in the languages whose names, as the interface says them, are given. */
    writeIn: async (field: string, texts: Readonly<Record<string, string>>): Promise<void> => {
      const own = fields.part(field).scope;
      for (const [language, text] of Object.entries(texts)) {
        await own.getByRole('tab', { name: language }).click();
        const input = own.getByRole('textbox', { name: `${words(field)}: ${language}` });
        await input.fill(text);
        await input.blur();
      }
    },
    /** Picks from a list; where the list has a search, searches first. */
    choose: async (field: string, option: string): Promise<void> => {
      const name = optionWords(field, option);
      await openList(box(field));
      if (await box(field).isEditable()) await box(field).fill(name);
      await page.getByRole('option', { name }).first().click();
    },
    /** Picks from a list of which several may be chosen, and closes it. */
    chooseAlso: async (field: string, option: string): Promise<void> => {
      await fields.choose(field, option);
      await box(field).press('Escape');
    },
    /** Adds words that neither workspace nor library has. */
    addOwn: async (field: string, text: string): Promise<void> => {
      await openList(box(field));
      await box(field).fill(text);
      await page.getByRole('option', { name: t('fields-controls:addOwn', { name: text }) }).click();
    },
    /** Says that an answer is given, before its value is. */
    answer: async (field: string): Promise<void> => {
      await scope
        .getByRole('combobox', { name: t('fields-controls:answer.of', { field: words(field) }) })
        .selectOption(t('fields-controls:answer.answered'));
    },
    addItem: async (field: string): Promise<void> => {
      await scope.getByRole('button', { name: words(`${field}+add`), exact: true }).click();
    },
  };
  return fields;
}

export type Fields = ReturnType<typeof fieldsIn>;

async function openList(box: Locator): Promise<void> {
  await box.focus();
  await box.press('ArrowDown');
}
