import { covers, type Selection } from '#shared/model/scope.ts';

/** Whether a selection covers at least one of the ids; of no ids, only one that is not limited does. */
export function coversAny(selection: Selection<string>, ids: readonly string[]): boolean {
  if (selection.kind === 'all') return true;
  return ids.some((id) => covers(selection, id));
}
