import type { Signature } from '#shared/documents/tree.ts';
import type { HtmlContext } from './html-context.ts';

/** A line to sign on for each signer, with the role and the name below it. */
export function signatureHtml(block: Signature, context: HtmlContext): string {
  const { job } = context;
  const signers = block.signers.map((signer) => {
    const name = job.inlinesHtml(signer.name, context);
    const nameHtml = name === '' ? '' : `<p class="signer-name">${name}</p>`;
    return `<div class="signer"><p class="signer-label">${job.inlinesHtml(signer.label, context)}</p>${nameHtml}</div>`;
  });
  return [`<div class="signature"${job.originAttribute(block.origin)}>`, ...signers, '</div>'].join(
    '\n',
  );
}
