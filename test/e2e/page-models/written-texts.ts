import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf, stepInto, textOf } from '#renderer/fields/paths.ts';
import { wordingOf } from '#shared/commands/use-library-item.ts';
import { libraryFileSchema, type LibraryItem } from '#shared/model/library.ts';
import { isTree } from '#shared/workspace/change-path.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { addToList, pickOption } from './option-list.ts';
import { control, type Spot } from './spot.ts';

/** A value as it is to become, and as the form has it so far. */
export type Change = { readonly wanted: unknown; readonly before: unknown };

/** Writes a text in each of its languages, tab by tab. */
export async function writeTexts(spot: Spot, { wanted, before }: Change): Promise<void> {
  for (const language of languagesOf(wanted, before)) {
    const text = textOf(partOf(partOf(wanted, language), 'text'));
    if (text === textOf(partOf(partOf(before, language), 'text'))) continue;
    const called = languageName(language);
    await spot.scope
      .getByRole('tab', { name: new RegExp(`^${called}`) })
      .first()
      .press('Enter');
    const name = `${spot.label}: ${called}`;
    const input = spot.scope.getByRole('textbox', { name, exact: true }).first();
    await input.fill(text);
    await input.blur();
  }
}

/** Writes the inflected forms of a term, language by language. */
export async function writeForms({ scope, desk }: Spot, { wanted, before }: Change): Promise<void> {
  for (const language of languagesOf(wanted, before)) {
    const forms = partOf(wanted, language);
    if (!isTree(forms)) continue;
    const place = scope.getByRole('group', { name: languageName(language), exact: true }).first();
    for (const [form, text] of Object.entries(forms)) {
      if (text === partOf(partOf(before, language), form)) continue;
      const input = place.getByRole('textbox', { name: desk.t(`fields:wordForm=${form}`) });
      await input.fill(textOf(text));
      await input.blur();
    }
  }
}

/** Takes words of the workspace or of the library, or writes one's own; then what is different about them. */
export async function writeWording(spot: Spot, { wanted, before }: Change): Promise<void> {
  const { scope, desk } = spot;
  const button = (key: string) =>
    scope.getByRole('button', { name: desk.t(`fields-controls:${key}`), exact: true }).first();
  const [item, key] = [textOf(partOf(wanted, 'item')), textOf(partOf(wanted, 'libraryKey'))];
  const isOther = item !== '' || key !== textOf(partOf(before, 'libraryKey'));
  if (isOther && hasWords(before)) await button('chooseOther').press('Enter');
  const box = control(spot, 'combobox');
  if (item !== '') return pickOption(box, desk.nameOf(item));
  let now = before;
  if (isOther) {
    const taken = libraryItem(key);
    await pickOption(box, taken.texts.fi, 'last');
    now = wordingOf(taken);
  } else if (!hasWords(before)) {
    const text = textOf(partOf(partOf(partOf(wanted, 'text'), 'fi'), 'text'));
    await addToList(box, text, desk.t('fields-controls:addOwn', { name: text }));
    now = { text: { fi: { text } } };
  }
  const inside = { ...spot, path: stepInto(spot.path, 'text') };
  await writeTexts(inside, { wanted: partOf(wanted, 'text'), before: partOf(now, 'text') });
  const forms = { wanted: partOf(wanted, 'forms'), before: partOf(now, 'forms') };
  if (JSON.stringify(forms.wanted ?? {}) === JSON.stringify(forms.before ?? {})) return;
  await button('wordForms').press('Enter');
  await writeForms(spot, forms);
}

function hasWords(wording: unknown): boolean {
  const text = partOf(wording, 'text');
  return textOf(partOf(wording, 'item')) !== '' || (isTree(text) && Object.keys(text).length > 0);
}

function languagesOf(...texts: readonly unknown[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (isTree(text) ? Object.keys(text) : [])))];
}

/** A language as the Finnish interface calls it. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames(['fi'], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const library = new Map<string, LibraryItem>();

/** An item of the library by its key. */
function libraryItem(key: string): LibraryItem {
  if (library.size === 0) {
    const folder = join(projectRoot, 'templates/vocabulary');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const file: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      for (const item of libraryFileSchema.parse(file).items) library.set(item.key, item);
    }
  }
  const item = library.get(key);
  if (item === undefined) throw new Error(`The library has no ${key}`);
  return item;
}
