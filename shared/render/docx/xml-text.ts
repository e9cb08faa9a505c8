/** What XML 1.0 cannot hold: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const notInXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The text with each character that no XML file can hold replaced by U+FFFD. Readers of workspaces refuse
 * most of them, so this is what keeps a file whole, not what cleans it.
 */
export function xmlText(text: string): string {
  return text.replace(notInXml, '\uFFFD');
}

/** Text for the parts that are written as strings; elements are escaped by their serialiser. */
export function escapedXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An address as the target of a relationship. Word refuses a whole file for a target that is no URI, so
 * what cannot stand in one is percent-encoded; letters of any script may stay.
 */
export function relationshipTarget(address: string): string {
  return xmlText(address)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[\s"<>\\^`{|}[\]]/g, (character) => encodeURIComponent(character));
}
