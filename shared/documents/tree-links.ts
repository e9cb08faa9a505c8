/**
 * Whether a link may be followed from a document: only the web, mail and telephone, nothing that could run
 * or reach into the reader's machine. All formats print the words of any other link without a target.
 */
export function isSupportedLink(target: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(target);
}
