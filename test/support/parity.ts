import { textItems, type TextItem } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';

/**
 * What was read back from a document in some format. The reader of the format leaves out what is no text
 * item: running heads, page numbers, the contents list, words for assistive technology.
 */
export type PrintedText = {
  /** Everything from the title on, without footnotes. Numbers and markers may stand in it. */
  readonly body: string;
  /** The texts of the footnotes in order; numbers may stand in it. */
  readonly footnotes: string;
  /** Alternative texts of figures in order; `null` when the format prints them in the body. */
  readonly alternativeTexts: readonly string[] | null;
};

/**
 * Where a format and the tree part: a text item that is missing or out of order, and text that no item
 * accounts for. Compared without white space and soft hyphens. Only the number of a section or list item
 * may stand before its text, and a mark where a footnote is. Empty when the two agree.
 */
export function parityProblems(tree: DocumentTree, printed: PrintedText): readonly string[] {
  const items = textItems(tree);
  const apart = (item: TextItem): boolean =>
    item.kind === 'alternativeText' && printed.alternativeTexts !== null;
  const body = items.filter((item) => item.kind !== 'footnote' && !apart(item));
  const footnotes = items.filter((item) => item.kind === 'footnote');
  return [
    ...sequenceProblems(body, printed.body),
    ...sequenceProblems(
      footnotes.map((item, index) => ({ ...item, number: String(index + 1) })),
      printed.footnotes,
    ),
    ...alternativeProblems(items.filter(apart), printed.alternativeTexts ?? []),
  ];
}

/** Text as formats are compared: without white space, soft hyphens and word joiners. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060]+/g, '');
}

function alternativeProblems(
  items: readonly TextItem[],
  printed: readonly string[],
): readonly string[] {
  const wanted = items.map((item) => withoutSpaces(item.text));
  const found = printed.map(withoutSpaces);
  return wanted.join('\n') === found.join('\n')
    ? []
    : [`alternative texts: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`];
}

function sequenceProblems(items: readonly TextItem[], printed: string): readonly string[] {
  const text = withoutSpaces(printed);
  const problems: string[] = [];
  let cursor = 0;
  let marked = false;
  for (const item of items) {
    for (const [index, part] of item.parts.entries()) {
      const wanted = withoutSpaces(part);
      if (index > 0) marked = true;
      if (wanted === '') continue;
      const at = text.indexOf(wanted, cursor);
      if (at === -1) {
        problems.push(`${item.kind} is missing: ${part}`);
        continue;
      }
      const between = text.slice(cursor, at);
      if (!isAllowedBetween(between, marked, index === 0 ? item.number : null)) {
        problems.push(`unexpected text before ${item.kind} "${part}": ${between}`);
      }
      cursor = at + wanted.length;
      marked = false;
    }
  }
  if (!isAllowedBetween(text.slice(cursor), marked, null)) {
    problems.push(`unexpected text at the end: ${text.slice(cursor)}`);
  }
  return problems;
}

/** A footnote mark, then the number with its full stop or bracket, or a bullet. */
function isAllowedBetween(between: string, marked: boolean, number: string | null): boolean {
  const rest = marked ? between.replace(/^\[?\d{1,4}\]?/, '') : between;
  const own = number === null ? [] : [number, `${number}.`, `${number})`, `(${number})`];
  return [...own, '', '•', '◦', '▪', '‣', '–', '-', 'o'].some(
    (allowed) => allowed === rest || (!marked && allowed === between),
  );
}
