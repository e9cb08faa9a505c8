import { rowHeaderRulePt } from '#shared/render/typst/prelude.ts';

/**
 * A data cell in the structure of the file, with attributes for its headers and its rules. Group 1: place
 * of the parent; group 2: column headers, if any; group 3: rules.
 */
const dataCell =
  /\/S \/TD\n {2}\/P (\d+) 0 R\n {2}\/A \[<<\n(?: {4}\/O \/Table\n {4}\/Headers (\[[^\]\n]*\])\n {2}>> <<\n)? {4}\/O \/Layout\n(?: {4}\/(?!BorderThickness)[^\n]*\n)* {4}\/BorderThickness \[([^\]\n]*)\]\n {2}>>\]/g;

/**
 * Tags the first cells of rows as headers of their rows, in place.
 *
 * The compiler can do so only under a feature that its binding cannot switch on. The renderer gives those
 * cells a rule of a width of its own; here the attribute that describes the rule gives way to the scope, in
 * exactly as many bytes, so that no place in the file moves.
 */
export function tagRowHeaders(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const mark = String(rowHeaderRulePt);
  for (const cell of bytes.toString('latin1').matchAll(dataCell)) {
    const [whole, parent = '', headers = '[]', thickness = ''] = cell;
    if (!thickness.split(' ').includes(mark)) continue;
    const start = `/S /TH\n  /P ${parent} 0 R\n  /A [<<\n    /O /Table\n    /Scope /Row\n    /Headers ${headers}\n`;
    const end = '  >>]';
    if (start.length + end.length > whole.length) continue;
    bytes.write(start + end.padStart(whole.length - start.length), cell.index, 'latin1');
  }
}
