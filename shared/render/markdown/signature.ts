import type { Signature } from '#shared/documents/tree.ts';
import { paragraphLines, strongLines } from './lines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** The signers, one paragraph each: role in bold, name below it. Nobody signs a text file. */
export function signatureMarkdown(block: Signature, context: MarkdownContext): string {
  return block.signers
    .map((signer) =>
      [strongLines(signer.label, context), paragraphLines(signer.name, context)]
        .filter((part) => part !== '')
        .join('\\\n'),
    )
    .filter((part) => part !== '')
    .join('\n\n');
}
