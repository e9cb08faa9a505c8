import { plainText } from '#shared/documents/tree-text.ts';
import type {
  Block,
  DataTable,
  DocumentTree,
  FieldTable,
  Inline,
  List,
} from '#shared/documents/tree.ts';
import { walkBlocks } from '#shared/documents/walk.ts';

/** A table of the document as plain text, for spreadsheets. */
export type PlainTable = {
  /** Titles of the sections around the table, outermost first, with their numbers. */
  readonly sections: readonly string[];
  readonly caption: string;
  /**
   * All rows have the same length: a data table begins with its headers; a field table has the columns
   * label, citation and value.
   */
  readonly rows: readonly (readonly string[])[];
};

/**
 * The tables of a finished tree in reading order, each cell as plain text: paragraphs and list items on
 * lines of their own, footnotes in parentheses where their mark stands.
 */
export function tableRows(tree: DocumentTree): readonly PlainTable[] {
  const tables: PlainTable[] = [];
  const sections: string[] = [];
  walkBlocks(tree.children, (block, depth) => {
    if (block.kind === 'section') {
      const title = [block.number ?? '', cellText(block.title)].join(' ').trim();
      sections.splice(depth, sections.length, title);
    }
    if (block.kind !== 'fieldTable' && block.kind !== 'dataTable') return;
    tables.push({
      sections: sections.slice(0, depth),
      caption: cellText(block.caption),
      rows: block.kind === 'fieldTable' ? fieldRows(block) : dataRows(block),
    });
  });
  return tables;
}

function fieldRows(block: FieldTable): readonly (readonly string[])[] {
  return block.rows.map((row) => [
    cellText(row.label),
    row.citation?.text ?? '',
    blockLines(row.value).join('\n'),
  ]);
}

function dataRows(block: DataTable): readonly (readonly string[])[] {
  return [
    block.columns.map((column) => cellText(column.header)),
    ...block.rows.map((row) => row.cells.map((cell) => blockLines(cell.children).join('\n'))),
  ];
}

/** Cells hold paragraphs and lists; the tree has nothing else to say in them. */
function blockLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [cellText(block.content)].filter((line) => line !== '');
    if (block.kind === 'list') return listLines(block);
    throw new Error(`A table cell cannot hold this kind of block: ${block.kind}`);
  });
}

function listLines(block: List): readonly string[] {
  return block.items.flatMap((item) => {
    const [first = '', ...rest] = blockLines(item.children);
    return [`${listMarker(block.marker, item.number)} ${first}`, ...rest];
  });
}

function listMarker(marker: List['marker'], number: string | null): string {
  if (number === null) return '•';
  return marker === 'decimal' ? `${number}.` : `${number})`;
}

function cellText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote') return ` (${cellText(inline.children)})`;
      if (inline.kind === 'lineBreak') return '\n';
      return 'children' in inline ? cellText(inline.children) : plainText([inline]);
    })
    .join('');
}
