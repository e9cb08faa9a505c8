import type { FieldRow, FieldTable } from '#shared/documents/tree.ts';
import { cellContent } from './cell.ts';
import { type RenderContext, type TypstExpression, within } from './context.ts';

/** Labels with their legal source beside their values; a visible caption stands above and stays with it. */
export function renderFieldTable(
  { caption, captionVisible, rows, origin }: FieldTable,
  outer: RenderContext,
): readonly TypstExpression[] {
  if (rows.length === 0) return [];
  const context = within(outer, origin);
  const cells = rows.map((row) => renderRow(row, context)).join(',');
  if (!captionVisible) return [`ft(${cells})`];
  return [`cap(${context.renderInlines(caption, context)},ft(${cells}))`];
}

function renderRow({ label, citation, value, origin }: FieldRow, outer: RenderContext): string {
  const context = { ...within(outer, origin), inCell: true };
  const labelCell = context.renderInlines(label, context);
  const valueCell = cellContent(value, context);
  if (citation === null) return `fl(${labelCell}),${valueCell}`;
  return `fc(${labelCell},${context.renderInlines([citation], context)}),${valueCell}`;
}
