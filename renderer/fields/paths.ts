import { isItem, isTree } from '#shared/workspace/change-path.ts';

/** Steps of a field from the record, joined with `/`, as findings, previews and the journal write them. */
export type FieldKey = string;

/** The path of something inside a field. */
export function stepInto(path: FieldKey, step: string): FieldKey {
  return path === '' ? step : `${path}/${step}`;
}

/** The steps from one field to another inside it; none for the field itself. */
export function stepsBetween(outer: FieldKey, inner: FieldKey): readonly string[] {
  const rest = outer === '' ? inner : inner.slice(outer.length + 1);
  return rest === '' ? [] : rest.split('/');
}

/** Whether a field is another one or lies inside it. */
export function isWithin(inner: FieldKey, outer: FieldKey): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

/** The items of a list; none where there is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text that a value is; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The strings in a list. */
export function textsOf(value: unknown): string[] {
  return itemsOf(value).filter((item) => typeof item === 'string');
}

/** By what an item of a list is addressed: its id if it has one, else its index. */
export function itemKey(item: unknown, index: number): string {
  return isItem(item) ? item.id : String(index);
}

/** What an object holds under a key; `undefined` for anything that is no object. */
export function partOf(value: unknown, key: string): unknown {
  return isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
