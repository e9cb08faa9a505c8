/**
 * Going through a document tree. Depends on the tree alone, so renderers may use it as well.
 */
import type {
  Block,
  DataTable,
  DocumentTree,
  FieldTable,
  Inline,
  List,
  Origin,
  Section,
} from './tree.ts';

/** The block with a given kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
/** The inline with a given kind. */
export type InlineOf<Kind extends Inline['kind']> = Extract<Inline, { readonly kind: Kind }>;

/** One function per kind of block; a new kind does not compile until each such record has it. */
export type BlockHandlers<Args extends readonly unknown[], Output> = {
  readonly [Kind in Block['kind']]: (block: BlockOf<Kind>, ...args: Args) => Output;
};
/** One function per kind of inline. */
export type InlineHandlers<Args extends readonly unknown[], Output> = {
  readonly [Kind in Inline['kind']]: (inline: InlineOf<Kind>, ...args: Args) => Output;
};

/** A piece of inline content with the place that it belongs to. */
export type InlineRun = {
  readonly content: readonly Inline[];
  /** Origin of the block, row, cell or item that holds the content; empty for the title block. */
  readonly origin: readonly Origin[];
};

/** Calls the handler of the block's kind; an unknown kind is a defect. */
export function handleBlock<Args extends readonly unknown[], Output>(
  handlers: BlockHandlers<Args, Output>,
  block: Block,
  ...args: Args
): Output {
  return handleBlockOf(handlers, block.kind, block, args);
}

function handleBlockOf<Kind extends Block['kind'], Args extends readonly unknown[], Output>(
  handlers: BlockHandlers<Args, Output>,
  kind: Kind,
  block: BlockOf<Kind>,
  args: Args,
): Output {
  if (!Object.hasOwn(handlers, kind)) throw new Error(`Unknown kind of block: ${kind}`);
  return handlers[kind](block, ...args);
}

/** Calls the handler of the inline's kind; an unknown kind is a defect. */
export function handleInline<Args extends readonly unknown[], Output>(
  handlers: InlineHandlers<Args, Output>,
  inline: Inline,
  ...args: Args
): Output {
  return handleInlineOf(handlers, inline.kind, inline, args);
}

function handleInlineOf<Kind extends Inline['kind'], Args extends readonly unknown[], Output>(
  handlers: InlineHandlers<Args, Output>,
  kind: Kind,
  inline: InlineOf<Kind>,
  args: Args,
): Output {
  if (!Object.hasOwn(handlers, kind)) throw new Error(`Unknown kind of inline: ${kind}`);
  return handlers[kind](inline, ...args);
}

const noBlocks: readonly Block[] = [];

const childHandlers: BlockHandlers<[], readonly Block[]> = {
  section: (block) => block.children,
  paragraph: () => noBlocks,
  list: (block) => block.items.flatMap((item) => item.children),
  fieldTable: (block) => block.rows.flatMap((row) => row.value),
  dataTable: (block) => block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.children)),
  callout: (block) => block.children,
  figure: () => noBlocks,
  signature: () => noBlocks,
  tableOfContents: () => noBlocks,
  pageBreak: () => noBlocks,
};

/** The blocks directly inside a block, also those in its items and cells, in reading order. */
export function childBlocks(block: Block): readonly Block[] {
  return handleBlock(childHandlers, block);
}

/**
 * Visits every block in reading order, a parent before its children.
 *
 * @param visit Gets the block and the number of sections around it.
 */
export function walkBlocks(
  blocks: readonly Block[],
  visit: (block: Block, depth: number) => void,
  depth = 0,
): void {
  for (const block of blocks) {
    visit(block, depth);
    walkBlocks(childBlocks(block), visit, block.kind === 'section' ? depth + 1 : depth);
  }
}

const run = (content: readonly Inline[], origin: readonly Origin[]): InlineRun => ({
  content,
  origin,
});

const runHandlers: BlockHandlers<[], readonly InlineRun[]> = {
  section: (block) => [run(block.title, block.origin)],
  paragraph: (block) => [run(block.content, block.origin)],
  list: () => [],
  fieldTable: (block) => [
    run(block.caption, block.origin),
    ...block.rows.flatMap((row) => [
      run(row.label, row.origin),
      ...(row.citation === null ? [] : [run([row.citation], row.origin)]),
    ]),
  ],
  dataTable: (block) => [
    run(block.caption, block.origin),
    ...block.columns.map((column) => run(column.header, block.origin)),
  ],
  callout: (block) => [run(block.title, block.origin)],
  figure: (block) => [run(block.caption, block.origin)],
  signature: (block) =>
    block.signers.flatMap((signer) => [
      run(signer.label, block.origin),
      run(signer.name, block.origin),
    ]),
  tableOfContents: (block) => [run(block.title, block.origin)],
  pageBreak: () => [],
};

/** The inline content of a block itself, without that of the blocks inside it. */
export function inlineRuns(block: Block): readonly InlineRun[] {
  return handleBlock(runHandlers, block);
}

/**
 * Visits every inline of the document, also those inside others and the title block.
 *
 * @param visit Gets the inline and its own origin, else that of the nearest node around it.
 */
export function walkInlines(
  tree: DocumentTree,
  visit: (inline: Inline, origin: readonly Origin[]) => void,
): void {
  for (const content of [tree.title, tree.subtitle, ...tree.titleLines]) {
    walkRun(content, [], visit);
  }
  walkBlocks(tree.children, (block) => {
    for (const { content, origin } of inlineRuns(block)) walkRun(content, origin, visit);
  });
}

function walkRun(
  content: readonly Inline[],
  outer: readonly Origin[],
  visit: (inline: Inline, origin: readonly Origin[]) => void,
): void {
  for (const inline of content) {
    const origin = inline.origin ?? outer;
    visit(inline, origin);
    if ('children' in inline) walkRun(inline.children, origin, visit);
  }
}

/** A section as an entry of a contents list. */
export type OutlineEntry = {
  readonly section: Section;
  /** 1 for the sections of the document itself. */
  readonly level: number;
  readonly children: readonly OutlineEntry[];
};

/** The sections of the document down to `depth` (1 = top level only), as in a contents list. */
export function outline(
  blocks: readonly Block[],
  depth: number,
  level = 1,
): readonly OutlineEntry[] {
  if (level > depth) return [];
  return blocks
    .filter((block) => block.kind === 'section')
    .map((section) => ({ section, level, children: outline(section.children, depth, level + 1) }));
}

/** Changes to make to a tree; what is left out stays. A changed node is entered, not visited again. */
export type TreeMapping = {
  /** Replaces a block before its children are mapped. */
  readonly block?: (block: Block) => Block;
  /** Replaces an inline before its children are mapped. */
  readonly inline?: (inline: Inline) => Inline;
};

/** A copy of the tree with every block and inline replaced by what `mapping` makes of it. */
export function mapTree(tree: DocumentTree, mapping: TreeMapping): DocumentTree {
  return {
    ...tree,
    title: mapInlines(tree.title, mapping),
    subtitle: mapInlines(tree.subtitle, mapping),
    titleLines: tree.titleLines.map((line) => mapInlines(line, mapping)),
    children: mapBlocks(tree.children, mapping),
  };
}

/** Content in which nothing changes stays the same value: large records are nearly all of that kind. */
function mapInlines(content: readonly Inline[], mapping: TreeMapping): readonly Inline[] {
  const { inline: replace } = mapping;
  if (replace === undefined) return content;
  const mapped = content.map((inline) => {
    const replaced = replace(inline);
    if (!('children' in replaced)) return replaced;
    const children = mapInlines(replaced.children, mapping);
    return children === replaced.children ? replaced : { ...replaced, children };
  });
  return mapped.every((inline, index) => inline === content[index]) ? content : mapped;
}

/** A copy of blocks with every block and inline replaced by what `mapping` makes of it. */
export function mapBlocks(blocks: readonly Block[], mapping: TreeMapping): readonly Block[] {
  return blocks.map((block) => handleBlock(mapHandlers, mapping.block?.(block) ?? block, mapping));
}

const mapHandlers: BlockHandlers<[TreeMapping], Block> = {
  section: (block, mapping) => ({
    ...block,
    title: mapInlines(block.title, mapping),
    children: mapBlocks(block.children, mapping),
  }),
  paragraph: (block, mapping) => {
    const content = mapInlines(block.content, mapping);
    return content === block.content ? block : { ...block, content };
  },
  list: mapList,
  fieldTable: mapFieldTable,
  dataTable: mapDataTable,
  callout: (block, mapping) => ({
    ...block,
    title: mapInlines(block.title, mapping),
    children: mapBlocks(block.children, mapping),
  }),
  figure: (block, mapping) => ({ ...block, caption: mapInlines(block.caption, mapping) }),
  signature: (block, mapping) => ({
    ...block,
    signers: block.signers.map((signer) => ({
      label: mapInlines(signer.label, mapping),
      name: mapInlines(signer.name, mapping),
    })),
  }),
  tableOfContents: (block, mapping) => ({ ...block, title: mapInlines(block.title, mapping) }),
  pageBreak: (block) => block,
};

function mapList(block: List, mapping: TreeMapping): List {
  const items = block.items.map((item) => ({
    ...item,
    children: mapBlocks(item.children, mapping),
  }));
  return { ...block, items };
}

function mapFieldTable(block: FieldTable, mapping: TreeMapping): FieldTable {
  const rows = block.rows.map((row) => ({
    ...row,
    label: mapInlines(row.label, mapping),
    value: mapBlocks(row.value, mapping),
  }));
  return { ...block, caption: mapInlines(block.caption, mapping), rows };
}

function mapDataTable(block: DataTable, mapping: TreeMapping): DataTable {
  return {
    ...block,
    caption: mapInlines(block.caption, mapping),
    columns: block.columns.map((column) => ({
      ...column,
      header: mapInlines(column.header, mapping),
    })),
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, children: mapBlocks(cell.children, mapping) })),
    })),
  };
}
