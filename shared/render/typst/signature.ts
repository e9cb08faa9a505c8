import type { Signature } from '#shared/documents/tree.ts';
import { type RenderContext, type TypstExpression, within } from './context.ts';

/** A line to sign on for each signer, two abreast. */
export function renderSignature(
  { signers, origin }: Signature,
  outer: RenderContext,
): readonly TypstExpression[] {
  const context = within(outer, origin);
  const fields = signers.map(
    ({ label, name }) =>
      `sg(${context.renderInlines(label, context)},${context.renderInlines(name, context)})`,
  );
  return fields.length === 0 ? [] : [`sgs(${fields.join(',')})`];
}
