import type { Block, DocumentTree, Inline, Origin } from '#shared/documents/tree.ts';
import {
  type BlockHandlers,
  handleBlock,
  handleInline,
  type InlineHandlers,
} from '#shared/documents/walk.ts';

/** JSON that a person reads in a review: a line for each run of text, with where it comes from behind it. */
export type Readable =
  string | number | boolean | null | readonly Readable[] | { readonly [key: string]: Readable };

/** A tree without what all trees share (theme, labels), its runs and origins each in one line. */
export function readableTree(tree: DocumentTree): { readonly [key: string]: Readable } {
  const { documentKind, language, version, asOf, documentDate, classification, author } = tree;
  return {
    document: { documentKind, language, version, asOf, documentDate, classification, author },
    title: runs(tree.title),
    subtitle: runs(tree.subtitle),
    titleLines: tree.titleLines.map(runs),
    children: tree.children.map(readableBlock),
  };
}

function readableBlock(block: Block): Readable {
  return handleBlock(blockHandlers, block);
}

const blockHandlers: BlockHandlers<[], Readable> = {
  section: (block) => ({
    [`section ${block.number ?? '–'} ${block.id}${block.startsPage ? ' on a new page' : ''}`]: [
      { title: runs(block.title), ...origins(block.origin) },
      ...block.children.map(readableBlock),
    ],
  }),
  paragraph: ({ tone, content, origin }) => ({
    [tone === 'normal' ? 'p' : `p ${tone}`]: runs(content),
    ...origins(origin),
  }),
  list: ({ marker, items, origin }) => ({
    [`list ${marker}`]: items.map((item) => ({
      [`item ${item.number ?? '–'} ${item.id ?? ''}`.trim()]: item.children.map(readableBlock),
      ...origins(item.origin),
    })),
    ...origins(origin),
  }),
  fieldTable: ({ caption, origin, rows }) => ({
    fieldTable: runs(caption),
    ...origins(origin),
    rows: rows.map((row) => ({
      label: runs(row.label),
      citation: row.citation?.text ?? null,
      value: row.value.map(readableBlock),
      ...origins(row.origin),
    })),
  }),
  dataTable: ({ caption, origin, columns, rows }) => ({
    dataTable: runs(caption),
    ...origins(origin),
    columns: columns.map(({ header, weight }) => [weight, ...runs(header)]),
    rows: rows.map(({ cells }) => cells.map(({ children }) => children.map(readableBlock))),
  }),
  callout: ({ variant, title, children, origin }) => ({
    [`callout ${variant}`]: runs(title),
    children: children.map(readableBlock),
    ...origins(origin),
  }),
  figure: ({ alternativeText, caption }) => ({ figure: alternativeText, caption: runs(caption) }),
  signature: ({ signers }) => ({
    signature: signers.map(({ label, name }) => [runs(label), runs(name)]),
  }),
  tableOfContents: ({ title, depth }) => ({ tableOfContents: runs(title), depth }),
  pageBreak: () => 'pageBreak',
};

function runs(content: readonly Inline[]): readonly Readable[] {
  return content.map(run);
}

/** `words ‹type record field›`; other kinds of inline with their name before. */
function run(inline: Inline): Readable {
  const from = inline.origin === undefined ? '' : ` ‹${inline.origin.map(place).join(', ')}›`;
  return handleInline(inlineHandlers, inline, from);
}

const inlineHandlers: InlineHandlers<[string], Readable> = {
  text: ({ text }, from) => `${text}${from}`,
  strong: ({ children }, from) => ({ [`strong${from}`]: runs(children) }),
  emphasis: ({ children }, from) => ({ [`emphasis${from}`]: runs(children) }),
  footnote: ({ children }, from) => ({ [`footnote${from}`]: runs(children) }),
  link: ({ target, children }, from) => ({ [`link to ${target}${from}`]: runs(children) }),
  lineBreak: () => 'lineBreak',
  crossReference: ({ show, target, text }, from) => `${show} of ${target}: ${text}${from}`,
  citation: ({ text }, from) => `citation: ${text}${from}`,
  placeholder: ({ text, field }) => `placeholder: ${text} ‹${place(field)}›`,
};

function origins(origin: readonly Origin[]): { readonly [key: string]: Readable } {
  return origin.length === 0 ? {} : { origin: origin.map(place).join(', ') };
}

function place(origin: Origin): string {
  switch (origin.kind) {
    case 'record':
      return `${origin.type} ${origin.record} ${origin.field}`;
    case 'phrase':
      return `phrase ${origin.phrase}`;
    case 'law':
      return `law ${origin.law}`;
    case 'template':
      return `template ${origin.template}`;
  }
}
