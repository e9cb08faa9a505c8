import type { Inline, Origin } from './tree.ts';

/** The inlines with further origins: the fields that decided that these words stand here. */
export function marked(
  inlines: readonly Inline[],
  ...origins: readonly Origin[]
): readonly Inline[] {
  return inlines.map((inline) => ({ ...inline, origin: [...(inline.origin ?? []), ...origins] }));
}
