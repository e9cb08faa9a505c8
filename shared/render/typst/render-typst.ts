import { plainText } from '#shared/documents/tree-text.ts';
import type { DocumentTree, Rendered } from '#shared/documents/tree.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import { renderBlocks } from './blocks.ts';
import { group, type RenderContext, type TypstExpression } from './context.ts';
import { renderInlines } from './inlines.ts';
import { prelude } from './prelude.ts';
import { stringLiteral } from './string-literal.ts';
import { textExpression } from './text.ts';

/**
 * A finished document as Typst source, whole in itself: no imports, no files, no packages. Text of the
 * document stands in it only as string literals.
 *
 * Diagnostics: a character that no bundled font has (a visible mark stands for it), a table too wide for
 * the page (set smaller), a figure that is not SVG (its alternative text stands for it).
 */
export function renderTypst(tree: DocumentTree): Rendered<string> {
  const context = documentContext(tree);
  const output = [
    documentProperties(tree),
    language(tree.language),
    prelude(tree.theme),
    runningHeads(tree, context),
    '#{',
    titleBlock(tree, context),
    ...renderBlocks(tree.children, context),
    '}',
    '',
  ].join('\n');
  return { output, diagnostics: context.notes.diagnostics };
}

function documentContext({ theme, labels }: DocumentTree): RenderContext {
  const { widthMm, marginMm } = theme.page;
  return {
    origin: [],
    level: 0,
    inCell: false,
    listDepth: 0,
    textWidthMm: widthMm - marginMm.left - marginMm.right,
    contentsTitle: labels.contents,
    notes: { diagnostics: [], reported: new Set(), labels: new Set() },
    renderBlocks,
    renderInlines,
  };
}

function documentProperties(tree: DocumentTree): string {
  const day = parseIsoDate(tree.documentDate);
  const date =
    day === undefined
      ? 'none'
      : `datetime(year: ${day.year}, month: ${day.month}, day: ${day.day}, hour: 0, minute: 0, second: 0)`;
  const author = tree.author === '' ? '()' : stringLiteral(tree.author);
  const title = stringLiteral(plainText(tree.title));
  return `#set document(title: ${title}, author: ${author}, date: ${date})`;
}

/** Language and region of a BCP 47 tag; they choose the hyphenation. */
function language(tag: string): string {
  const [primary = '', ...subtags] = tag.split('-');
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag));
  const regionArgument = region === undefined ? '' : `, region: ${stringLiteral(region)}`;
  return `#set text(lang: ${stringLiteral(primary)}${regionArgument})`;
}

function runningHeads(tree: DocumentTree, context: RenderContext): string {
  const title = textExpression(plainText(tree.title), silent(context));
  const classification =
    tree.classification === null ? '[]' : textExpression(tree.classification, context);
  const isInSubtitle = plainText(tree.subtitle) === tree.author;
  const author = textExpression(tree.author, isInSubtitle ? silent(context) : context);
  return `#set page(
  header: context ends(if counter(page).get().first() > 1 { ${title} }, text(weight: 600, ${classification})),
  footer: context ends(${author}, ${pageNumber(tree.labels.page)}),
)`;
}

/** For words that stand in the title block too, which reports them with their place. */
function silent(context: RenderContext): RenderContext {
  return { ...context, notes: { diagnostics: [], reported: new Set(), labels: new Set() } };
}

/** "Page {page} / {pages}" with the two numbers in place of the words in braces. */
function pageNumber(label: string): TypstExpression {
  const parts = label.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return 'counter(page).display()';
    return part === '{pages}' ? 'str(counter(page).final().first())' : stringLiteral(part);
  });
  return `{${parts.join(';')}}`;
}

function titleBlock(tree: DocumentTree, context: RenderContext): TypstExpression {
  const { subtitle, titleLines } = tree;
  const lines = titleLines.flatMap((line, index) => [
    ...(index === 0 ? [] : ['linebreak()']),
    renderInlines(line, context),
  ]);
  return [
    `doctitle(${renderInlines(tree.title, context)})`,
    ...(subtitle.length === 0 ? [] : [`subtitle(${renderInlines(subtitle, context)})`]),
    ...(lines.length === 0 ? [] : [`titlelines(${group(lines)})`]),
    'titlerule',
  ].join('\n');
}
