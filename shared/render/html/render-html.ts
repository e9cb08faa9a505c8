import { plainText } from '#shared/documents/tree-text.ts';
import type {
  DocumentTree,
  Inline,
  Origin,
  Rendered,
  RenderDiagnostic,
} from '#shared/documents/tree.ts';
import { blockHtml } from './blocks.ts';
import { columnCss, stylesheet } from './stylesheet.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext, HtmlJob } from './html-context.ts';
import { inlineHtml } from './inlines.ts';

/** The document as the content of `body`, and what its head and a preview need. */
export type HtmlBody = {
  /** The one child of `body`. */
  readonly mainHtml: string;
  /** The whole style sheet, without its element. */
  readonly css: string;
  /** What each `data-origin` attribute stands for, by index; empty without provenance. */
  readonly origins: readonly (readonly Origin[])[];
};

/**
 * A finished tree as one self-contained HTML file: no scripts, no requests, no style attributes.
 *
 * @param options `styleNonce` goes on the style element, for a preview under a content security policy;
 * without it the file carries a policy of its own that forbids scripts and requests.
 */
export function renderHtml(
  tree: DocumentTree,
  options: { readonly styleNonce?: string } = {},
): Rendered<string> {
  const { output, diagnostics } = renderHtmlBody(tree);
  return { output: pageHtml(tree, output, options.styleNonce), diagnostics };
}

/**
 * A finished tree as the page of a live preview: each block, and each inline with an origin of its own,
 * bears a `data-origin` attribute.
 *
 * @returns The page, and the table of origins that the attributes point into.
 */
export function renderHtmlPreview(
  tree: DocumentTree,
  options: { readonly styleNonce: string },
): Rendered<{ readonly pageHtml: string; readonly origins: HtmlBody['origins'] }> {
  const { output, diagnostics } = renderHtmlBody(tree, { provenance: true });
  const page = pageHtml(tree, output, options.styleNonce);
  return { output: { pageHtml: page, origins: output.origins }, diagnostics };
}

/** A finished tree as the content of a page that the caller writes. */
export function renderHtmlBody(
  tree: DocumentTree,
  options: { readonly provenance?: boolean } = {},
): Rendered<HtmlBody> {
  const footnotes: string[] = [];
  const columns = new Map<string, string>();
  const origins: (readonly Origin[])[] = [];
  const diagnostics: RenderDiagnostic[] = [];
  const job: HtmlJob = {
    blocksHtml: (blocks, context) => blocks.map((block) => blockHtml(block, context)).join('\n'),
    inlinesHtml,
    addFootnote: (note, context) => {
      const number = footnotes.push('');
      footnotes[number - 1] = inlinesHtml(note.children, { ...context, insideLink: false });
      return number;
    },
    columnClass: (weight, total) => {
      const name = `column-${String(weight)}-${String(total)}`;
      columns.set(name, columnCss(name, weight, total));
      return name;
    },
    originAttribute: (origin) => {
      if (options.provenance !== true || origin === undefined || origin.length === 0) return '';
      return ` data-origin="${String(origins.push(origin) - 1)}"`;
    },
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const mainHtml = mainElement(tree, startContext(tree, job), footnotes);
  const css = stylesheet(tree, [...columns.values()]);
  return { output: { mainHtml, css, origins }, diagnostics };
}

function inlinesHtml(content: readonly Inline[], context: HtmlContext): string {
  return content.map((inline) => inlineHtml(inline, context)).join('');
}

function startContext(tree: DocumentTree, job: HtmlJob): HtmlContext {
  return {
    job,
    headingLevel: 2,
    insideLink: false,
    documentBlocks: tree.children,
    contentsLabel: tree.labels.contents,
    missingLabel: tree.labels.missing,
  };
}

/** `footnotes` fills while the rest is written, so it is read last. */
function mainElement(
  tree: DocumentTree,
  context: HtmlContext,
  footnotes: readonly string[],
): string {
  return [
    '<main>',
    titleBlockHtml(tree, context),
    context.job.blocksHtml(tree.children, context),
    ...footnotesHtml(tree, footnotes),
    '</main>',
  ].join('\n');
}

function titleBlockHtml(tree: DocumentTree, context: HtmlContext): string {
  const subtitle = inlinesHtml(tree.subtitle, context);
  const lines = tree.titleLines.map((line) => `<p>${inlinesHtml(line, context)}</p>`);
  return [
    '<header>',
    ...(tree.classification === null
      ? []
      : [`<p class="classification">${escapeHtml(tree.classification)}</p>`]),
    `<h1>${inlinesHtml(tree.title, context)}</h1>`,
    ...(subtitle === '' ? [] : [`<p class="subtitle">${subtitle}</p>`]),
    ...(lines.length === 0 ? [] : ['<div class="title-lines">', ...lines, '</div>']),
    '</header>',
  ].join('\n');
}

function footnotesHtml(tree: DocumentTree, footnotes: readonly string[]): readonly string[] {
  if (footnotes.length === 0) return [];
  const back = escapeHtml(tree.labels.backToText);
  return [
    '<section class="footnotes" role="doc-endnotes">',
    `<h2>${escapeHtml(tree.labels.footnotes)}</h2>`,
    '<ol>',
    ...footnotes.map((note, index) => {
      const number = String(index + 1);
      return `<li id="note_${number}">${note} <a class="back" href="#mark_${number}" role="doc-backlink" aria-label="${back}">↩\ufe0e</a></li>`;
    }),
    '</ol>',
    '</section>',
  ];
}

/** An exported file has no server to send a policy for it. */
const ownPolicy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">";

function pageHtml(tree: DocumentTree, body: HtmlBody, nonce: string | undefined): string {
  const name = [tree.title, tree.subtitle].map(plainText).filter((part) => part !== '');
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(tree.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...(nonce === undefined ? [ownPolicy] : []),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="author" content="${escapeHtml(tree.author)}">`,
    `<title>${escapeHtml(name.join(' – '))}</title>`,
    `<style${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>`,
    `${body.css}</style>`,
    '</head>',
    '<body>',
    body.mainHtml,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
