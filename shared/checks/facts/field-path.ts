import type { AnyRecord } from '#shared/model/records.ts';
import type { Path } from '#shared/workspace/schema-visitor.ts';

/** The path of a field as places have it: items of lists by id or key where they have one, else by index. */
export function fieldPath(record: AnyRecord, path: Path): string {
  let value: unknown = record;
  const names = path.map((step) => {
    const isItem = Array.isArray(value);
    value = inside(value, step);
    return (isItem ? nameOf(value) : undefined) ?? String(step);
  });
  return names.join('/');
}

function inside(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) ? value[String(step)] : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const name = item['id'] ?? item['key'];
  return typeof name === 'string' ? name : undefined;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
