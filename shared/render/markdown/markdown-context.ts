import type { Block, Footnote, Inline, RenderDiagnostic } from '#shared/documents/tree.ts';
import type { BlockHandlers, InlineHandlers } from '#shared/documents/walk.ts';
import type { Piece } from './delimited.ts';

/** What the handlers of one rendering share. */
export type MarkdownJob = {
  /** Blocks with an empty line between them. */
  readonly blocksMarkdown: (blocks: readonly Block[], context: MarkdownContext) => string;
  /** Inline content as one piece of a line; it may hold line feeds where `lineBreak` is one. */
  readonly inlinesMarkdown: (content: readonly Inline[], context: MarkdownContext) => string;
  /** Keeps a footnote for the end of the document and returns its number. */
  readonly addFootnote: (note: Footnote, context: MarkdownContext) => number;
  readonly report: (diagnostic: RenderDiagnostic) => void;
};

/** Where in the document a handler stands. */
export type MarkdownContext = {
  readonly job: MarkdownJob;
  /** Level that the heading of a section here gets; the title of the document is 1. */
  readonly headingLevel: number;
  /** How a line break is written here: a hard break, `<br>` in cells, a space in headings. */
  readonly lineBreak: '\\\n' | '<br>' | ' ';
  /** What is around the inline: links do not nest, and marks inside equal marks would end them. */
  readonly inside: { readonly link: boolean; readonly strong: boolean; readonly emphasis: boolean };
  readonly documentBlocks: readonly Block[];
  readonly contentsLabel: string;
};

/** Writes one kind of block as Markdown without empty lines around it. */
export type MarkdownBlockHandlers = BlockHandlers<[MarkdownContext], string>;
/** Writes one kind of inline as pieces of a line. */
export type MarkdownInlineHandlers = InlineHandlers<[MarkdownContext], readonly Piece[]>;
