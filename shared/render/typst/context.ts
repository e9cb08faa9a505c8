import type { Block, Inline, Origin, RenderDiagnostic } from '#shared/documents/tree.ts';

/**
 * A Typst expression in code mode that gives content. Text of the user stands in it only inside string
 * literals.
 */
export type TypstExpression = string;

/** Where a node stands, and what its handler may call. */
export type RenderContext = {
  /** Of the nearest node around that has one. */
  readonly origin: readonly Origin[];
  /** Number of sections around the node. */
  readonly level: number;
  /** Whether it stands in a cell of a table, where lists are set in a way of their own. */
  readonly inCell: boolean;
  /** Number of bullet lists around the node. */
  readonly listDepth: number;
  /** Width of the text between the margins of the page. */
  readonly textWidthMm: number;
  /** Heading of a contents list without a title of its own. */
  readonly contentsTitle: string;
  readonly notes: RenderNotes;
  readonly renderBlocks: (
    blocks: readonly Block[],
    context: RenderContext,
  ) => readonly TypstExpression[];
  readonly renderInlines: (content: readonly Inline[], context: RenderContext) => TypstExpression;
};

/** What a rendering gathers while it goes through the tree. */
export type RenderNotes = {
  readonly diagnostics: RenderDiagnostic[];
  /** Keys of diagnostics that have been given, so that each place is named once. */
  readonly reported: Set<string>;
  /** Ids that have become labels: a label may stand once only. */
  readonly labels: Set<string>;
};

/** The context inside a node with an origin of its own; an empty one leaves the outer. */
export function within(context: RenderContext, origin: readonly Origin[]): RenderContext {
  return origin.length === 0 ? context : { ...context, origin };
}

/** Notes a diagnostic once per place. */
export function report(notes: RenderNotes, diagnostic: RenderDiagnostic): void {
  const key = JSON.stringify(diagnostic);
  if (notes.reported.has(key)) return;
  notes.reported.add(key);
  notes.diagnostics.push(diagnostic);
}

/** Several expressions as one. */
export function group(expressions: readonly TypstExpression[]): TypstExpression {
  const [first] = expressions;
  if (first === undefined) return '[]';
  return expressions.length === 1 ? first : `{${expressions.join(';')}}`;
}
