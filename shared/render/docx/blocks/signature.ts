import type { Signature } from '#shared/documents/tree.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

/** A line to sign on for each signer, which is the upper border of the label's style. */
export function writeSignature(
  block: Signature,
  _place: Place,
  writing: Writing,
): readonly Element[] {
  return block.signers.flatMap(({ label, name }) => {
    const named = name.length > 0;
    return [
      paragraph({ style: 'SignatureLabel', keepNext: named }, writing.inlines(label, plainLook)),
      ...(named ? [paragraph({ style: 'SignatureName' }, writing.inlines(name, plainLook))] : []),
    ];
  });
}
