import type { RenderNotes, TypstExpression } from './context.ts';
import { stringLiteral } from './string-literal.ts';

/** The id of a target as an argument: `none` without an id, or when the id has been used before. */
export function labelArgument(id: string | null, notes: RenderNotes): TypstExpression {
  if (id === null || notes.labels.has(id)) return 'none';
  notes.labels.add(id);
  return stringLiteral(id);
}
