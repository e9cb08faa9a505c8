import type { TypstExpression } from './context.ts';

export function renderPageBreak(): readonly TypstExpression[] {
  return ['pagebreak(weak: true)'];
}
