import { characterReference } from './escape-markdown.ts';

/** A piece of a line: plain Markdown, or content that stands between emphasis marks. */
export type Piece = { readonly mark: '' | '**' | '_'; readonly markdown: string };

/**
 * Pieces for content between marks. White space moves outside, where marks stay marks.
 */
export function delimitedPieces(mark: '**' | '_', markdown: string): readonly Piece[] {
  const content = markdown.trim();
  if (content === '') return [plainPiece(markdown)];
  const start = markdown.indexOf(content);
  return [
    plainPiece(markdown.slice(0, start)),
    { mark, markdown: content },
    plainPiece(markdown.slice(start + content.length)),
  ];
}

export function plainPiece(markdown: string): Piece {
  return { mark: '', markdown };
}

/**
 * Pieces as one line. Marks open and close only where the characters beside them allow it; where they do
 * not, the outer one is written as a reference, which prints the same. Equal marks side by side would run
 * together and are kept apart by an empty comment.
 */
export function joinPieces(pieces: readonly Piece[]): string {
  const filled = pieces.filter((piece) => piece.markdown !== '');
  return filled.reduce((line, piece, index) => {
    const before = filled[index - 1];
    if (piece.mark === '') return line + afterMark(before, piece.markdown);
    if (before?.mark === piece.mark) return `${line}<!-- -->${marked(piece)}`;
    return beforeMark(line, piece) + marked(piece);
  }, '');
}

function marked({ mark, markdown }: Piece): string {
  return `${mark}${markdown}${mark}`;
}

/** The line so far, fit for an opening mark at its end. */
function beforeMark(line: string, piece: Piece): string {
  const outer = Array.from(line.slice(-2)).at(-1) ?? '';
  if (isOpen(outer) || isFirm(piece, Array.from(piece.markdown).at(0))) return line;
  return line.slice(0, line.length - outer.length) + characterReference(outer);
}

/** Markdown fit to follow a closing mark. */
function afterMark(before: Piece | undefined, markdown: string): string {
  const outer = Array.from(markdown.slice(0, 2)).at(0) ?? '';
  if (before === undefined || before.mark === '' || isOpen(outer)) return markdown;
  if (isFirm(before, Array.from(before.markdown).at(-1))) return markdown;
  return characterReference(outer) + markdown.slice(outer.length);
}

/** Outside a mark, white space, ASCII punctuation or nothing always does. */
function isOpen(outer: string): boolean {
  return /^[ \t\n\u00a0!-/:-@[-`{-~]?$/.test(outer);
}

/** Inside `**`, a letter or digit makes any neighbour do; `_` is stricter inside words. */
function isFirm({ mark }: Piece, inner: string | undefined): boolean {
  return (
    mark === '**' &&
    inner !== undefined &&
    /^[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]$/.test(inner)
  );
}
