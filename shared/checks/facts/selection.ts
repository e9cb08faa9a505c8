import type { Selection } from '#shared/model/scope.ts';

/** Whether a selection covers an id. What is tied to nothing (`notStated`) covers nothing in particular. */
export function covers(selection: Selection<string>, id: string): boolean {
  switch (selection.kind) {
    case 'all':
      return true;
    case 'only':
      return selection.ids.includes(id);
    case 'allExcept':
      return !selection.ids.includes(id);
    case 'notStated':
      return false;
  }
}

/** Whether a selection covers at least one of the ids; of no ids, only one that is not limited does. */
export function coversAny(selection: Selection<string>, ids: readonly string[]): boolean {
  if (selection.kind === 'all') return true;
  return ids.some((id) => covers(selection, id));
}
