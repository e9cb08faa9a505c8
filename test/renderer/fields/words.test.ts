import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldForm, FormType, ValueForm } from '#renderer/fields/field-form.ts';
import { formGroups } from '#renderer/fields/form-groups.ts';
import { formOf } from '#renderer/fields/form-of.ts';
import { wordsNamespace } from '#renderer/fields/words-namespace.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { uiLanguages } from '#shared/messages/messages.ts';
import { projectRoot, projectText } from '#test/support/project-files.ts';

const types: readonly FormType[] = [...recordTypes, 'settings'];
const folder = 'renderer/i18n/locales';

/** Words of editors that stand for one value wherever it occurs. */
const ofEditors = [
  ...['all', 'only', 'allExcept', 'notStated'].map((value) => `fields:selection=${value}`),
  ...['genitive', 'partitive', 'elative', 'ablative', 'allative', 'inessive', 'inverted'].map(
    (form) => `fields:wordForm=${form}`,
  ),
];

function wordsOfField({ words, form }: FieldForm): string[] {
  return [words, ...wordsOfValue(form)];
}

const optionsOf = (values: readonly string[], words: string) =>
  values.map((value) => `${words}=${value}`);

function wordsOfValue(form: ValueForm): string[] {
  if (form.kind === 'enum' || form.kind === 'enums') return optionsOf(form.values, form.words);
  if (form.kind === 'enumRecord') {
    return [...optionsOf(form.values, form.words), ...wordsOfValue(form.of)];
  }
  if (form.kind === 'orLiteral') {
    return [...optionsOf([form.literal], form.words), ...wordsOfValue(form.of)];
  }
  if (form.kind === 'answer') return wordsOfValue(form.of);
  if (form.kind === 'list') return [`${form.words}+add`, ...wordsOfValue(form.item)];
  if (form.kind === 'group') return form.fields.flatMap(wordsOfField);
  if (form.kind !== 'choice') return [];
  return form.arms.flatMap(({ value, fields }) => [
    `${form.words}=${value}`,
    ...fields.flatMap(wordsOfField),
  ]);
}

const wanted = new Set([
  ...types.flatMap((type) => formOf(type).flatMap(wordsOfField)),
  ...types.flatMap((type) => formGroups[type].map(({ key }) => `${wordsNamespace(type)}:#${key}`)),
  ...ofEditors,
]);

const namespaces = readdirSync(join(projectRoot, folder, 'en'))
  .map((file) => file.replace(/\.json$/, ''))
  .filter((name) => name === 'fields' || types.map(wordsNamespace).includes(name));

function wordsIn(language: string): ReadonlyMap<string, string> {
  return new Map(
    namespaces.flatMap((namespace) => {
      const text = projectText(`${folder}/${language}/${namespace}.json`);
      const words = JSON.parse(text) as Readonly<Record<string, string>>;
      return Object.entries(words).map(([key, word]) => [`${namespace}:${key}`, word] as const);
    }),
  );
}

describe('the words of fields', () => {
  it.each(uiLanguages)('name every field, option and part of a form: %s', (language) => {
    const words = wordsIn(language);
    expect([...wanted].filter((key) => !words.has(key))).toEqual([]);
  });

  it.each(uiLanguages)('name nothing that no form has: %s', (language) => {
    const unused = [...wordsIn(language).keys()].filter(
      (key) => !wanted.has(key.replace(/\+help$/, '')),
    );
    expect(unused).toEqual([]);
  });

  it.each(['fi', 'sv'])('help with the same fields as in English: %s', (language) => {
    const helps = (of: string) => [...wordsIn(of).keys()].filter((key) => key.endsWith('+help'));
    expect(helps(language).sort()).toEqual(helps('en').sort());
  });

  it.each(uiLanguages)('are clean: %s', (language) => {
    const untidy = [...wordsIn(language)].filter(
      ([key, word]) =>
        word.trim() !== word || word === '' || (key.endsWith('+help') && !word.endsWith('.')),
    );
    expect(untidy).toEqual([]);
  });
});
