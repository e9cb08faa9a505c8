import { valueAt } from '#shared/workspace/change-path.ts';
import { defineCommand } from './command.ts';
import { setChild } from './draft-record.ts';
import { recordLabel } from './label.ts';
import { sourceMark, textsAt, type TextPlace } from './set-text.ts';

/**
 * Puts the text of the source language into another one as a start: a draft that remembers what it was
 * copied from.
 */
export const copySourceText = defineCommand<TextPlace>({
  id: 'text.copy-source',
  label: (place, workspace) => recordLabel('edit', place, workspace),
  run: (draft, { language, ...place }) => {
    const [source = ''] = draft.settings.languages;
    const texts = textsAt(draft, place);
    const text = valueAt(texts, [source, 'text']);
    if (texts === undefined || typeof text !== 'string' || language === source) return;
    setChild(texts, language, { text, status: 'draft', ...sourceMark(draft, texts, language) });
  },
});
