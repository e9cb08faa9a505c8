import type { Evidence } from '#shared/model/base.ts';

/** Whether the source only implies a field: evidence for the field, or for a part or whole of it. */
export function isImplied(
  { evidence }: { readonly evidence: readonly Evidence[] },
  field: string,
): boolean {
  return evidence.some(
    (each) =>
      each.manner === 'implied' &&
      each.field !== null &&
      (each.field === field || each.field.startsWith(`${field}/`)),
  );
}
