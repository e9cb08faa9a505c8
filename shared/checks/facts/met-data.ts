import type { DataUse } from '#shared/model/data-use.ts';
import type { Scope } from '#shared/model/scope.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import { categoryChain } from './category-chain.ts';
import { isProcessed } from './register-facts.ts';

/**
 * Whether a rule meets any of the data: the same people, and a category that it names, one that is part of it,
 * or one that it is part of. Whatever is not told apart is met.
 */
export function meetsData(
  { dataCategories, dataSubjects }: Pick<Scope, 'dataCategories' | 'dataSubjects'>,
  dataUses: readonly DataUse[],
  records: RecordReader,
): boolean {
  if (dataCategories.kind !== 'only' && dataSubjects.kind !== 'only') return true;
  const uses = dataUses.filter(isProcessed);
  if (uses.length === 0) return true;
  return uses.some(
    (use) => isAmong(dataSubjects, use) && isOfCategory(dataCategories, use, records),
  );
}

function isAmong(subjects: Scope['dataSubjects'], { dataSubjects }: DataUse): boolean {
  if (subjects.kind !== 'only' || dataSubjects.kind !== 'only') return true;
  return dataSubjects.ids.some((id) => subjects.ids.includes(id));
}

function isOfCategory(
  categories: Scope['dataCategories'],
  { dataCategory }: DataUse,
  records: RecordReader,
): boolean {
  if (categories.kind !== 'only') return true;
  if (categories.ids.includes(dataCategory)) return true;
  const chain = categoryChain(dataCategory, records);
  return categories.ids.some(
    (id) => chain.includes(id) || categoryChain(id, records).includes(dataCategory),
  );
}
