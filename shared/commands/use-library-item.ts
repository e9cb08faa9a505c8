import type { LibraryItem, LibraryKind } from '#shared/model/library.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { defineCommand, type WorkspaceDraft } from './command.ts';
import { insertRecord } from './draft-record.ts';
import { freeId } from './free-slug.ts';

/** An item of the library, and the kind of its file. */
export type LibraryChoice = { readonly kind: LibraryKind; readonly item: LibraryItem };

/** Where the workspace keeps its copy of a library item. */
export type OwnedItem = {
  readonly type: 'vocabulary' | 'dataCategories';
  readonly id: string;
};

/** The workspace's copy of a library item, if it has used it before. */
export function ownedItem(
  workspace: Workspace,
  { kind, item }: LibraryChoice,
): OwnedItem | undefined {
  if (kind !== 'dataCategory') {
    const word = workspace.vocabulary.find(
      (known) => known.kind === kind && known.libraryKey === item.key,
    );
    return word && { type: 'vocabulary', id: word.id };
  }
  const category = workspace.dataCategories.find(
    ({ name }) => 'text' in name && name.libraryKey === item.key,
  );
  return category && { type: 'dataCategories', id: category.id };
}

/** Copies a library item into a draft unless it is there already; tells where it is. */
export function ensureOwned(draft: WorkspaceDraft, choice: LibraryChoice): OwnedItem {
  const owned = ownedItem(draft, choice);
  if (owned !== undefined) return owned;
  const { kind, item } = choice;
  const id = freeId(draft, item.texts.en, 'word');
  if (kind === 'dataCategory') {
    insertRecord(draft, 'dataCategories', { id, ...categoryOf(item) });
    return { type: 'dataCategories', id };
  }
  insertRecord(draft, 'vocabulary', { id, kind, ...wordOf(item) });
  return { type: 'vocabulary', id };
}

type Texts = LibraryItem['texts'];

function localized(texts: Texts) {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, { text }]));
}

function wordOf(item: LibraryItem) {
  return {
    libraryKey: item.key,
    texts: localized(item.texts),
    ...('unless' in item && item.unless ? { unless: localized(item.unless) } : {}),
    ...(item.forms ? { forms: item.forms } : {}),
    ...(item.examples ? { examples: [localized(item.examples)] } : {}),
  };
}

function categoryOf(item: LibraryItem) {
  return {
    name: wordingOf(item),
    ...(item.examples ? { examples: [{ text: localized(item.examples) }] } : {}),
    ...('sensitivity' in item
      ? {
          sensitivity: item.sensitivity,
          identifiesDirectly: { state: 'answered', value: item.identifiesDirectly },
          freeContent: item.freeContent,
        }
      : {}),
  };
}

/** The words of a library item as words written in place, for fields that keep no vocabulary item. */
export function wordingOf(item: LibraryItem) {
  return {
    text: localized(item.texts),
    libraryKey: item.key,
    ...(item.forms ? { forms: item.forms } : {}),
  };
}

/**
 * Takes a library item into use: the workspace gets its copy with texts, forms and what the law says of
 * it. An item that was used before is used again. `ownedItem` tells where it is.
 */
export const useLibraryItem = defineCommand<LibraryChoice>({
  id: 'library.use',
  label: ({ item }, { settings }) => ({
    key: 'useLibraryItem',
    params: {
      name:
        Object.entries(item.texts).find(([key]) => key === settings.languages[0])?.[1] ??
        item.texts.en,
    },
  }),
  run: (draft, choice) => {
    ensureOwned(draft, choice);
  },
});
