import { isTree, valueAt } from '#shared/workspace/change-path.ts';
import { defineCommand } from './command.ts';
import { setChild } from './draft-record.ts';
import { recordLabel } from './label.ts';
import { sourceMark, textsAt, type TextPlace } from './set-text.ts';

/**
 * Marks a text as read and found right, or as a draft again. A reviewed translation belongs to the source
 * text of this moment: a stale one is no longer stale.
 */
export const markReviewed = defineCommand<TextPlace & { readonly reviewed: boolean }>({
  id: 'text.mark-reviewed',
  label: (place, workspace) => recordLabel('edit', place, workspace),
  run: (draft, { language, reviewed, ...place }) => {
    const texts = textsAt(draft, place);
    const known = valueAt(texts, [language]);
    if (texts === undefined || !isTree(known)) return;
    const mark = reviewed ? sourceMark(draft, texts, language) : {};
    setChild(texts, language, { ...known, status: reviewed ? 'reviewed' : 'draft', ...mark });
  },
});
