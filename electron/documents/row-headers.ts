import { rowHeaderRulePt } from '#shared/render/typst/prelude.ts';

/** A row in the structure of the file; group 1: its first cell. */
const row = /\/S \/TR\n {2}\/P \d+ 0 R\n {2}\/K \[(\d+) 0 R/g;

/** A data cell. Groups: its number, its parent, its column headers if any, the widths of its rules. */
const dataCell =
  /(\d+) 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TD\n {2}\/P (\d+) 0 R\n {2}\/A \[<<\n(?: {4}\/O \/Table\n {4}\/Headers (\[[^\]\n]*\])\n {2}>> <<\n)? {4}\/O \/Layout\n(?: {4}\/(?!BorderThickness)[^\n]*\n)* {4}\/BorderThickness \[([^\]\n]*)\]\n {2}>>\]/g;

/**
 * Tags the first cells of rows as headers of their rows, in place.
 *
 * The compiler can do so only under a feature that its binding cannot switch on. In a table without
 * column headers every first cell is a label; in others the renderer gives those that head their row a
 * rule of a width of its own. The attribute that describes the rules gives way to the scope, in exactly as
 * many bytes, so that no place in the file moves.
 */
export function tagRowHeaders(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const firstCells = new Set(Array.from(text.matchAll(row), ([, cell]) => cell));
  const mark = String(rowHeaderRulePt);
  for (const cell of text.matchAll(dataCell)) {
    const [whole, number = '', parent = '', headers = '[]', widths = ''] = cell;
    const isHeader = headers === '[]' ? firstCells.has(number) : widths.split(' ').includes(mark);
    if (!isHeader) continue;
    const start = `${number} 0 obj\n<<\n  /Type /StructElem\n  /S /TH\n  /P ${parent} 0 R\n  /A [<<\n    /O /Table\n    /Scope /Row\n    /Headers ${headers}\n`;
    const end = '  >>]';
    if (start.length + end.length > whole.length) continue;
    bytes.write(start + end.padStart(whole.length - start.length), cell.index, 'latin1');
  }
}
