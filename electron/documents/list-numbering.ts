const attributes = '/O /List\n    /ListNumbering ';
const unknown = '/None';
const bullets = '/Disc';

/**
 * Says in the tags of bullet lists that they have bullets, in place: the renderer sets such lists as terms
 * with a bullet for a term, of which the compiler knows no numbering. Lists that are counted have theirs.
 */
export function tagBulletLists(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const mark = Buffer.from(attributes + unknown, 'latin1');
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    bytes.write(bullets, at + attributes.length, 'latin1');
  }
}
