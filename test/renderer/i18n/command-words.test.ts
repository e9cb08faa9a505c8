import { describe, expect, it } from 'vitest';
import { recordLabel } from '#shared/commands/label.ts';
import { commands } from '#shared/commands/registry.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { projectText } from '#test/support/project-files.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop();

function wordsIn(language: string): Readonly<Record<string, string>> {
  const path = `renderer/i18n/locales/${language}/commands.json`;
  return JSON.parse(projectText(path)) as Record<string, string>;
}

/** Records that have no name of their own are never renamed. */
const unnamed = new Set(['sources', 'disclosures', 'transfers', 'retentionRules']);

const labels = [
  ...recordTypes.flatMap((type) =>
    (['add', 'copy', 'delete', 'edit'] as const).map((action) =>
      recordLabel(action, { type, id: 'x' }, shop),
    ),
  ),
  ...recordTypes.flatMap((type) =>
    ['name', 'legalName', 'title', 'texts', 'term', 'purpose', 'fileName'].map((field) =>
      commands.setField.label({ type, id: 'x', path: [field], value: '' }, shop),
    ),
  ),
  commands.moveActivity.label({ id: 'x', to: 0 }, shop),
  commands.setSettings.label({ values: { name: 'x' } }, shop),
  commands.setSettings.label({ values: { theme: 'plain' } }, shop),
  commands.dismissFinding.label({ code: '', record: '', field: '', reason: '', until: null }, shop),
  commands.restoreFinding.label({ dismissal: '' }, shop),
];

describe.each(['en', 'fi', 'sv'])('the words for commands (%s)', (language) => {
  const words = wordsIn(language);

  it('name every step, with values for all their places', () => {
    const broken = labels.filter(({ key, params }) => {
      const places = [...(words[key] ?? '{{nothing}}').matchAll(/\{\{(\w+)\}\}/g)];
      return places.some(([, name = '']) => params[name] === undefined);
    });
    expect(broken).toEqual([]);
  });

  it('have the same keys and places as in English', () => {
    const placesOf = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    const shape = (all: Readonly<Record<string, string>>) =>
      Object.entries(all).map(([key, text]) => [key, ...placesOf(text)]);
    expect(shape(words)).toEqual(shape(wordsIn('en')));
  });

  it('do not speak of renaming what has no name', () => {
    const renamed = Object.keys(words).filter((key) => key.startsWith('rename.'));
    expect(renamed.filter((key) => unnamed.has(key.slice('rename.'.length)))).toEqual([]);
  });
});
