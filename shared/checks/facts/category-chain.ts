import type { RecordReader } from '#shared/checks/record-store.ts';

/** A category of data and those that it is part of, from the smallest to the widest. */
export function categoryChain(id: string, records: RecordReader): readonly string[] {
  const chain: string[] = [];
  let next: string | null = id;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = records.find('dataCategories', next)?.parent ?? null;
  }
  return chain;
}
