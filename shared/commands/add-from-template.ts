import type { LibraryFile, LibraryItem, LibraryKind } from '#shared/model/library.ts';
import type { RegisterTemplate } from '#shared/model/register-template.ts';
import { defineCommand, type WorkspaceDraft } from './command.ts';
import { insertRecord } from './draft-record.ts';
import { freeId } from './free-slug.ts';
import { templateRecords, type TemplateWords } from './template-records.ts';
import { ensureOwned, wordingOf } from './use-library-item.ts';

/** A template, and the library that its keys are looked up in: the files of `templates/vocabulary`. */
export type TemplateArgs = {
  readonly template: RegisterTemplate;
  readonly library: readonly LibraryFile[];
  /** Party that is the controller; left open if `null`. */
  readonly controller: string | null;
};

/**
 * Adds a register of a common kind with its activities, data, sources, recipients, retention, measures and
 * a notice. Words are copied from the library into the workspace, or used again where it has them. The
 * first record that it adds is the register.
 */
export const addFromTemplate = defineCommand<TemplateArgs>({
  id: 'register.add-from-template',
  label: ({ template }, { settings }) => ({
    key: 'addFromTemplate',
    params: { name: nameIn(template.name, settings.languages) },
  }),
  run: (draft, { template, library, controller }) => {
    const words = wordsOf(draft, library);
    const idOf = (name: string) => freeId(draft, name, 'record');
    const { languages, defaultCountry: country } = draft.settings;
    const register = idOf(nameIn(template.name, languages));
    const settings = { register, controller, country, languages, idOf };
    for (const { type, record } of templateRecords(template, words, settings)) {
      insertRecord(draft, type, record);
    }
  },
});

function nameIn(texts: RegisterTemplate['name'], languages: readonly string[]): string {
  const found = Object.entries(texts).find(([language]) => language === languages[0]);
  return found?.[1] ?? texts.en;
}

function wordsOf(draft: WorkspaceDraft, library: readonly LibraryFile[]): TemplateWords {
  const itemOf = (kind: LibraryKind, key: string): LibraryItem => {
    const file = library.find((each) => each.kind === kind);
    const items: readonly LibraryItem[] = file?.items ?? [];
    const item = items.find((each) => each.key === key);
    if (item === undefined) throw new Error(`No library item "${key}" of the kind ${kind}`);
    return item;
  };
  return {
    itemOf,
    own: (kind, key) => ensureOwned(draft, { kind, item: itemOf(kind, key) }).id,
    wording: (kind, key) => wordingOf(itemOf(kind, key)),
  };
}
