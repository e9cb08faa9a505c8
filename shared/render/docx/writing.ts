import type {
  Block,
  DocumentTree,
  Inline,
  Origin,
  RenderDiagnostic,
} from '#shared/documents/tree.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Drawing } from './drawing.ts';
import type { Element } from './element.ts';
import type { HeadingNumbering } from './heading-numbering.ts';
import type { Lists } from './list-numbering.ts';
import type { Numbering } from './numbering.ts';

/** Where a block stands. */
export type Place = {
  /** Width for text and tables, in twips. */
  readonly width: number;
  /** What stands around the text decides its paragraph style. */
  readonly surroundings: 'page' | 'cell' | 'rowHeader' | 'callout';
  /** Sections around the block. */
  readonly depth: number;
  /** Lists around the block. */
  readonly listDepth: number;
  /** The kind of the block that comes right after this one; `null` at the end of its container. */
  readonly next: Block['kind'] | null;
  /** Origin of the nearest block, row or cell around. */
  readonly origin: readonly Origin[];
};

/** How inline content looks from the inlines around it. */
export type Look = {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
  /** The part of the package that the content goes to; links are registered for each. */
  readonly part: 'document' | 'footnotes';
};

/** Content of a footnote, in the order of the marks. */
export type WrittenFootnote = readonly Element[];

/** What has been written so far, and what handlers need to go on. */
export type Writing = {
  readonly tree: DocumentTree;
  readonly numbering: Numbering;
  readonly headings: HeadingNumbering;
  readonly lists: Lists;
  readonly bookmarks: Bookmarks;
  readonly footnotes: WrittenFootnote[];
  /** Ids of relationships by address, for each part. */
  readonly links: Readonly<Record<Look['part'], Map<string, string>>>;
  readonly diagnostics: RenderDiagnostic[];
  readonly drawings: Drawing[];
  readonly blocks: (blocks: readonly Block[], place: Place) => readonly Element[];
  readonly inlines: (content: readonly Inline[], look: Look) => readonly Element[];
};

/** Inline content of a block, with nothing around it. */
export const plainLook: Look = { strong: false, emphasis: false, link: false, part: 'document' };
