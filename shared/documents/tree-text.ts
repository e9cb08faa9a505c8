import type {
  Block,
  DataTable,
  DocumentTree,
  FieldTable,
  Figure,
  Inline,
  List,
  Origin,
  Signature,
} from './tree.ts';
import {
  type BlockHandlers,
  handleBlock,
  handleInline,
  type InlineHandlers,
  walkBlocks,
  walkInlines,
} from './walk.ts';

/** What a text item is in the document. */
export type TextItemKind =
  | 'title'
  | 'subtitle'
  | 'titleLine'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'columnHeader'
  | 'label'
  | 'citation'
  | 'calloutTitle'
  | 'figureCaption'
  | 'alternativeText'
  | 'signerLabel'
  | 'signerName'
  | 'footnote';

/** One paragraph-like unit of visible text, as every format shows it. */
export type TextItem = {
  readonly kind: TextItemKind;
  /** The whole text without footnotes, which are items of their own; a line break is a space. */
  readonly text: string;
  /** The text cut where the mark of a footnote stands; one part when there is none. */
  readonly parts: readonly string[];
  /** Number of the section or list item that stands before the text; `null` if none does. */
  readonly number: string | null;
  /** Origin of the unit, or of the nearest node around it that has one, then those of its inlines. */
  readonly origin: readonly Origin[];
};

const plain: InlineHandlers<[], string> = {
  text: (inline) => inline.text,
  strong: (inline) => plainText(inline.children),
  emphasis: (inline) => plainText(inline.children),
  lineBreak: () => ' ',
  link: (inline) => plainText(inline.children),
  crossReference: (inline) => inline.text,
  footnote: () => '',
  citation: (inline) => inline.text,
  placeholder: (inline) => `[${inline.text}]`,
};

/**
 * Inline content as plain text: without footnotes, a line break as a space, a placeholder in brackets.
 */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => handleInline(plain, inline)).join('');
}

/**
 * The visible text of a finished tree in reading order: title block, content, then the footnotes. Empty
 * units, numbers, running heads and contents lists are not items. Proofs that no fact was lost and tests
 * of parity between formats look at these.
 */
export function textItems(tree: DocumentTree): readonly TextItem[] {
  const body = [
    ...unit('title', tree.title, []),
    ...unit('subtitle', tree.subtitle, []),
    ...tree.titleLines.flatMap((line) => unit('titleLine', line, [])),
    ...itemsOf(tree.children, [], null),
  ];
  return [...body.flatMap((part) => part.items), ...body.flatMap((part) => part.footnotes)];
}

/** The items of a unit, with its footnotes apart because they are read at the end. */
type Unit = { readonly items: readonly TextItem[]; readonly footnotes: readonly TextItem[] };

function unit(
  kind: TextItemKind,
  content: readonly Inline[],
  origin: readonly Origin[],
  number: string | null = null,
): readonly Unit[] {
  const footnotes = footnotesIn(content).flatMap((note) =>
    unit('footnote', note.children, note.origin ?? origin),
  );
  const text = plainText(content);
  if (text.trim() === '' && footnotes.length === 0) return [];
  const item: TextItem = {
    kind,
    text,
    parts: partsOf(content),
    number,
    origin: [...origin, ...inlineOrigins(content)],
  };
  return [
    {
      items: [item],
      footnotes: footnotes.flatMap((note) => [...note.items, ...note.footnotes]),
    },
  ];
}

function footnotesIn(content: readonly Inline[]): readonly Extract<Inline, { kind: 'footnote' }>[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'footnote') return [inline];
    return 'children' in inline ? footnotesIn(inline.children) : [];
  });
}

function partsOf(content: readonly Inline[]): readonly string[] {
  return markedText(content).split(footnoteMark);
}

/** U+0000 is refused in every text that is read, so it can stand for the mark of a footnote. */
const footnoteMark = '\u0000';

function markedText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote') return footnoteMark;
      return 'children' in inline ? markedText(inline.children) : plainText([inline]);
    })
    .join('');
}

function inlineOrigins(content: readonly Inline[]): readonly Origin[] {
  return content.flatMap((inline) => [
    ...(inline.origin ?? []),
    ...('children' in inline && inline.kind !== 'footnote' ? inlineOrigins(inline.children) : []),
  ]);
}

type Around = { readonly origin: readonly Origin[]; readonly number: string | null };

/** `number` is that of the list item whose first paragraph comes first. */
function itemsOf(
  blocks: readonly Block[],
  outer: readonly Origin[],
  number: string | null,
): readonly Unit[] {
  return blocks.flatMap((block, index) =>
    handleBlock(itemHandlers, block, {
      origin: nearest(block.origin, outer),
      number: index === 0 ? number : null,
    }),
  );
}

function nearest(own: readonly Origin[], outer: readonly Origin[]): readonly Origin[] {
  return own.length === 0 ? outer : own;
}

const itemHandlers: BlockHandlers<[Around], readonly Unit[]> = {
  section: (block, { origin }) => [
    ...unit('heading', block.title, origin, block.number),
    ...itemsOf(block.children, origin, null),
  ],
  paragraph: (block, { origin, number }) => unit('paragraph', block.content, origin, number),
  list: (block, { origin }) => listItems(block, origin),
  fieldTable: (block, { origin }) => fieldTableItems(block, origin),
  dataTable: (block, { origin }) => dataTableItems(block, origin),
  callout: (block, { origin }) => [
    ...unit('calloutTitle', block.title, origin),
    ...itemsOf(block.children, origin, null),
  ],
  figure: (block, { origin }) => figureItems(block, origin),
  signature: (block, { origin }) => signatureItems(block, origin),
  tableOfContents: () => [],
  pageBreak: () => [],
};

function listItems(block: List, origin: readonly Origin[]): readonly Unit[] {
  return block.items.flatMap((item) =>
    itemsOf(item.children, nearest(item.origin, origin), item.number),
  );
}

function fieldTableItems(block: FieldTable, origin: readonly Origin[]): readonly Unit[] {
  const rows = block.rows.flatMap((row) => {
    const around = nearest(row.origin, origin);
    return [
      ...unit('label', row.label, around),
      ...(row.citation === null ? [] : unit('citation', [row.citation], around)),
      ...itemsOf(row.value, around, null),
    ];
  });
  return [...(block.captionVisible ? unit('caption', block.caption, origin) : []), ...rows];
}

function dataTableItems(block: DataTable, origin: readonly Origin[]): readonly Unit[] {
  return [
    ...(block.captionVisible ? unit('caption', block.caption, origin) : []),
    ...block.columns.flatMap((column) => unit('columnHeader', column.header, origin)),
    ...block.rows.flatMap((row) => {
      const around = nearest(row.origin, origin);
      return row.cells.flatMap((cell) =>
        itemsOf(cell.children, nearest(cell.origin, around), null),
      );
    }),
  ];
}

function figureItems(block: Figure, origin: readonly Origin[]): readonly Unit[] {
  const alternative: Inline = { kind: 'text', text: block.alternativeText };
  return [
    ...unit('alternativeText', [alternative], origin),
    ...unit('figureCaption', block.caption, origin),
  ];
}

function signatureItems(block: Signature, origin: readonly Origin[]): readonly Unit[] {
  return block.signers.flatMap((signer) => [
    ...unit('signerLabel', signer.label, origin),
    ...unit('signerName', signer.name, origin),
  ]);
}

/** A number or a cross reference as printed: what it points at, and the words. */
export type PrintedNumber = { readonly target: string; readonly text: string };

/** The numbers of sections in reading order, by id; unnumbered sections are left out. */
export function sectionNumbers(tree: DocumentTree): readonly PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  walkBlocks(tree.children, (block) => {
    if (block.kind !== 'section' || block.number === null) return;
    numbers.push({ target: block.id, text: block.number });
  });
  return numbers;
}

/** The cross references in reading order, with the words that they print. */
export function referenceTexts(tree: DocumentTree): readonly PrintedNumber[] {
  const references: PrintedNumber[] = [];
  walkInlines(tree, (inline) => {
    if (inline.kind !== 'crossReference') return;
    references.push({ target: inline.target, text: inline.text });
  });
  return references;
}
