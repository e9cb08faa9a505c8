import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, DataTable, DocumentTree, FieldTable } from '#shared/documents/tree.ts';

export type PlainParagraph = { readonly text: string; readonly isItem: boolean };
export type PlainCell = readonly PlainParagraph[];

/** The content of a document without its design: what a library is given when it is used directly. */
export type PlainContent =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PlainCell[])[] };

/** Headings, paragraphs and tables of a document in order. */
export function plainContent(tree: DocumentTree): readonly PlainContent[] {
  return [
    { kind: 'heading', level: 1, text: plainText(tree.title) },
    ...tree.children.flatMap((block) => contentOf(block, 1)),
  ];
}

function contentOf(block: Block, level: number): readonly PlainContent[] {
  if (block.kind === 'section') {
    const title = `${block.number ?? ''} ${plainText(block.title)}`.trim();
    const content = block.children.flatMap((child) => contentOf(child, level + 1));
    return [{ kind: 'heading', level, text: title }, ...content];
  }
  if (block.kind === 'fieldTable' || block.kind === 'dataTable') {
    return [{ kind: 'table', rows: tableRows(block) }];
  }
  return paragraphsOf(block).map(({ text }) => ({ kind: 'paragraph', text }));
}

function tableRows(table: FieldTable | DataTable): readonly (readonly PlainCell[])[] {
  if (table.kind === 'fieldTable') {
    return table.rows.map(({ label, citation, value }) => [
      [plain(plainText(label)), ...(citation === null ? [] : [plain(citation.text)])],
      value.flatMap(paragraphsOf),
    ]);
  }
  const header = table.columns.map((column) => [plain(plainText(column.header))]);
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell) => cell.children.flatMap(paragraphsOf)),
  );
  return [header, ...rows];
}

/** The texts of paragraphs, lists and callouts; a record has no other blocks around its tables. */
function paragraphsOf(block: Block): PlainCell {
  if (block.kind === 'paragraph') return [plain(plainText(block.content))];
  if (block.kind === 'list') {
    const inside = block.items.flatMap(({ children }) => children.flatMap(paragraphsOf));
    return inside.map((paragraph) => ({ ...paragraph, isItem: true }));
  }
  if (block.kind !== 'callout') return [];
  return [plain(plainText(block.title)), ...block.children.flatMap(paragraphsOf)];
}

function plain(text: string): PlainParagraph {
  return { text, isItem: false };
}
