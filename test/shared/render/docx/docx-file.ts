import { strFromU8, unzipSync } from 'fflate';
import type { Block, DocumentTree } from '#shared/documents/tree.ts';
import { finishTree } from '#shared/documents/finish-tree.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { documentTree } from '#test/support/every-node-tree.ts';
import { childElements, descendants, given, parseXml, valueAt, type XmlNode } from './xml.ts';

/** A written file, read back. */
export type DocxFile = {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, XmlNode>;
  readonly names: readonly string[];
  readonly body: XmlNode;
};

export async function written(tree: DocumentTree): Promise<DocxFile> {
  return opened((await renderDocx(tree)).output);
}

/** A finished document of these blocks. */
export function treeOf(...children: readonly Block[]): DocumentTree {
  return finishTree(documentTree({ children }));
}

function opened(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const parts = new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, parseXml(strFromU8(given(files[name])))]),
  );
  return { bytes, parts, names, body: part({ parts }, 'word/document.xml').children[0] as XmlNode };
}

export function part(file: Pick<DocxFile, 'parts'>, name: string): XmlNode {
  const found = file.parts.get(name);
  if (found === undefined) throw new Error(`No part ${name}`);
  return found;
}

export function paragraphs(file: DocxFile): XmlNode[] {
  return descendants(file.body, 'w:p');
}

export function styleOf(paragraph: XmlNode): string {
  return valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? 'Normal';
}

export function tables(file: DocxFile): XmlNode[] {
  return descendants(file.body, 'w:tbl');
}

type Level = { format: string; text: string; start: number };

/** The numbers that a word processor prints before paragraphs, by counting as it counts. */
export function printedNumbers(file: DocxFile): Map<XmlNode, string> {
  const numbering = part(file, 'word/numbering.xml');
  const styles = stylesById(file);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const printed = new Map<XmlNode, string>();
  for (const paragraph of paragraphs(file)) {
    const inStyle = styles.get(styleOf(paragraph));
    const id =
      valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId') ??
      (inStyle === undefined ? undefined : valueAt(inStyle, 'w:pPr', 'w:numPr', 'w:numId'));
    if (id === undefined || id === '0') continue;
    const ownLevel = valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl');
    const styleLevel =
      inStyle === undefined ? undefined : valueAt(inStyle, 'w:pPr', 'w:numPr', 'w:ilvl');
    const level = Number(ownLevel ?? styleLevel ?? 0);
    printed.set(paragraph, count({ numbering, id, level, counters, started }));
  }
  return printed;
}

function count(options: {
  numbering: XmlNode;
  id: string;
  level: number;
  counters: Map<string, number[]>;
  started: Set<string>;
}): string {
  const { numbering, id, level, counters, started } = options;
  const list = childElements(numbering, 'w:num').find((num) => num.attributes['w:numId'] === id);
  if (list === undefined) throw new Error(`No list ${id}`);
  const abstractId = valueAt(list, 'w:abstractNumId') ?? '';
  const levels = levelsOf(numbering, abstractId);
  const values = counters.get(abstractId) ?? [];
  const restart = started.has(`${id} ${String(level)}`) ? undefined : override(list, level);
  started.add(`${id} ${String(level)}`);
  const above = levels.slice(0, level).map((item, index) => values[index] ?? item.start);
  const now = [...above, restart ?? nextCount(values[level], given(levels[level]))];
  counters.set(abstractId, now);
  return given(levels[level]).text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return formatted(given(levels[index]).format, given(now[index]));
  });
}

function nextCount(previous: number | undefined, level: Level): number {
  return previous === undefined ? level.start : previous + 1;
}

function override(list: XmlNode, level: number): number | undefined {
  const found = childElements(list, 'w:lvlOverride').find(
    (item) => item.attributes['w:ilvl'] === String(level),
  );
  const value = found === undefined ? undefined : valueAt(found, 'w:startOverride');
  return value === undefined ? undefined : Number(value);
}

function levelsOf(numbering: XmlNode, id: string): Level[] {
  const abstract = childElements(numbering, 'w:abstractNum').find(
    (item) => item.attributes['w:abstractNumId'] === id,
  );
  if (abstract === undefined) throw new Error(`No definition ${id}`);
  return childElements(abstract, 'w:lvl').map((level) => ({
    format: valueAt(level, 'w:numFmt') ?? '',
    text: valueAt(level, 'w:lvlText') ?? '',
    start: Number(valueAt(level, 'w:start') ?? 1),
  }));
}

function formatted(format: string, value: number): string {
  if (format === 'decimal') return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  return format === 'upperLetter' ? letter.toUpperCase() : letter;
}

export function stylesById(file: DocxFile): Map<string, XmlNode> {
  const styles = childElements(part(file, 'word/styles.xml'), 'w:style');
  return new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
}
