import { useState } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { sameValue } from './same-value.ts';

type Selection<Source, Part> = (source: Source, select: (source: Source) => Part) => Part;

/**
 * Something made of part of a store. Renders again only when it says something else, and is made anew only
 * when that part of the store is another value: a store tells of much besides.
 */
export function useSelection<State, Source, Part>(
  store: Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>,
  sourceOf: (state: State) => Source,
  select: (source: Source) => Part,
): Part {
  const [selection] = useState(() => createSelection<Source, Part>());
  return useStore(store, (state) => selection(sourceOf(state), select));
}

function createSelection<Source, Part>(): Selection<Source, Part> {
  let last: { source: Source; select: unknown; part: Part } | undefined;
  return (source, select) => {
    if (last?.source === source && last.select === select) return last.part;
    const part = select(source);
    const kept = last !== undefined && sameValue(last.part, part) ? last.part : part;
    last = { source, select, part: kept };
    return kept;
  };
}
