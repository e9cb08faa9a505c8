import type { RecordType } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { rights } from '#shared/model/rights-setting.ts';
import { noticeSection } from '#shared/model/sections.ts';
import { dayOfVersion } from '#shared/workspace/version-in-force.ts';
import type { ListAround } from './list-around.ts';
import { nameOfRecord } from './names.ts';

type SortKey = readonly (string | number)[];
type SortKeys = {
  readonly [Type in RecordType]?: (record: RecordOf<Type>, around: ListAround) => SortKey;
};

/** What comes before the name in the order of a list, where the model has an order of its own. */
const sortKeys: SortKeys = {
  activities: ({ register, order }, { naming }) => [
    nameOfRecord(naming, 'registers', register),
    order,
  ],
  clauses: ({ register, sections, order }, { naming }) => [
    nameOfRecord(naming, 'registers', register),
    sections[0] === undefined ? 0 : noticeSection.options.indexOf(sections[0]),
    order,
  ],
  rightsSettings: ({ register, right }, { naming }) => [
    nameOfRecord(naming, 'registers', register),
    right === 'all' ? -1 : rights.indexOf(right),
  ],
  // Newest first.
  versions: (version) => [-Number((dayOfVersion(version) ?? '').replaceAll('-', ''))],
};

type Named<Type extends RecordType> = { readonly name: string; readonly record: RecordOf<Type> };

/** Rows in the order in which a person looks for them: that of the model, else of the alphabet. */
export function inListOrder<Type extends RecordType, Row extends Named<Type>>(
  type: Type,
  rows: readonly Row[],
  around: ListAround,
): readonly Row[] {
  const keyOf: SortKeys[Type] = sortKeys[type];
  const collator = new Intl.Collator(around.naming.phrases.language, { numeric: true });
  return rows
    .map((row) => ({ row, key: [...(keyOf?.(row.record, around) ?? []), row.name] }))
    .sort((a, b) => compareKeys(a.key, b.key, collator))
    .map(({ row }) => row);
}

function compareKeys(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other));
    if (order !== 0) return order;
  }
  return 0;
}
