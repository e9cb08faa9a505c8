import type { Block, Footnote, Inline, Origin, RenderDiagnostic } from '#shared/documents/tree.ts';
import type { BlockHandlers, InlineHandlers } from '#shared/documents/walk.ts';

/** What the handlers of one rendering share: ways back into the tree, and what is gathered on the way. */
export type HtmlJob = {
  readonly blocksHtml: (blocks: readonly Block[], context: HtmlContext) => string;
  readonly inlinesHtml: (content: readonly Inline[], context: HtmlContext) => string;
  /** Keeps a footnote for the end of the document and returns its number. */
  readonly addFootnote: (note: Footnote, context: HtmlContext) => number;
  /** The class that gives a column its share of the width of a table. */
  readonly columnClass: (weight: number, total: number) => string;
  /** ` data-origin="7"` in a preview, else nothing. */
  readonly originAttribute: (origin: readonly Origin[] | undefined) => string;
  readonly report: (diagnostic: RenderDiagnostic) => void;
};

/** Where in the document a handler stands. */
export type HtmlContext = {
  readonly job: HtmlJob;
  /** Level that the heading of a section here gets; the title of the document is 1. */
  readonly headingLevel: number;
  /** Links do not nest: inside one, references and marks of footnotes are printed without theirs. */
  readonly insideLink: boolean;
  /** Top-level blocks of the document, for lists of contents. */
  readonly documentBlocks: readonly Block[];
  /** Heading of a contents list without a title. */
  readonly contentsLabel: string;
  /** Read before a placeholder by assistive technology. */
  readonly missingLabel: string;
};

/** Writes one kind of block as HTML. */
export type HtmlBlockHandlers = BlockHandlers<[HtmlContext], string>;
/** Writes one kind of inline as HTML. */
export type HtmlInlineHandlers = InlineHandlers<[HtmlContext], string>;
