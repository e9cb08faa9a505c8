import type { ChangeTarget, FieldPath } from '#shared/workspace/change.ts';
import { isTree, valueAt } from '#shared/workspace/change-path.ts';
import { sourceHash } from '#shared/workspace/text-status.ts';
import { defineCommand, type WorkspaceDraft } from './command.ts';
import { containerAt, setChild, targetOf } from './draft-record.ts';
import { fieldLabel } from './label.ts';

/** A localized text of a record (`path` leads to the text of all languages), and one language of it. */
export type TextPlace = ChangeTarget & { readonly path: FieldPath; readonly language: string };

/** The texts at a place by language; `undefined` if there is no such field. */
export function textsAt(
  draft: WorkspaceDraft,
  { path, ...target }: ChangeTarget & { readonly path: FieldPath },
): object | undefined {
  const found = containerAt(targetOf(draft, target), path);
  if (found !== undefined || path.length === 0) return found;
  // An optional text that nobody has written yet.
  const parent = containerAt(targetOf(draft, target), path.slice(0, -1));
  if (parent === undefined || Array.isArray(parent)) return undefined;
  setChild(parent, path.at(-1) ?? '', {});
  return containerAt(targetOf(draft, target), path);
}

/** What an entry remembers of its source: nothing in the source language itself, or without a source. */
export function sourceMark(
  draft: WorkspaceDraft,
  texts: object,
  language: string,
): { readonly sourceHash?: string } {
  const [source = ''] = draft.settings.languages;
  const text = valueAt(texts, [source, 'text']);
  if (language === source || typeof text !== 'string' || text.trim() === '') return {};
  return { sourceHash: sourceHash(text) };
}

/**
 * Writes a text in one language. A translation remembers the source text that it was written beside, so
 * that it shows as stale once the source changes; what was reviewed is a draft again. Empty text takes the
 * language away.
 */
export const setText = defineCommand<TextPlace & { readonly text: string }>({
  id: 'record.set-text',
  label: fieldLabel,
  mergeKey: ({ type, id, path, language }) => [type, id, ...path, language].join('/'),
  run: (draft, { language, text, ...place }) => {
    const texts = textsAt(draft, place);
    if (texts === undefined) return;
    const known = valueAt(texts, [language]);
    if (isTree(known) && known['text'] === text) return;
    const isMarked = isTree(known) && known['status'] !== undefined;
    const entry = {
      text,
      ...(isMarked ? { status: 'draft' } : {}),
      ...sourceMark(draft, texts, language),
    };
    setChild(texts, language, text === '' ? undefined : entry);
  },
});
