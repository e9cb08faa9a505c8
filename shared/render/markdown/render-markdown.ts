import type { DocumentTree, Rendered, RenderDiagnostic } from '#shared/documents/tree.ts';
import { blocksMarkdown } from './blocks.ts';
import { joinPieces } from './delimited.ts';
import { inlinePieces } from './inlines.ts';
import { asLines, indented, paragraphLines, strongLines } from './lines.ts';
import type { MarkdownContext, MarkdownJob } from './markdown-context.ts';

/**
 * A finished tree as Markdown: CommonMark with the tables and footnotes of GFM, UTF-8, line feeds. Any text
 * prints literally. Headings carry anchors of their own, since every viewer makes other ones.
 */
export function renderMarkdown(tree: DocumentTree): Rendered<string> {
  const footnotes: string[] = [];
  const diagnostics: RenderDiagnostic[] = [];
  const job: MarkdownJob = {
    blocksMarkdown,
    inlinesMarkdown: (content, context) =>
      joinPieces(content.flatMap((inline) => inlinePieces(inline, context))),
    addFootnote: (note, context) => {
      const number = footnotes.push('');
      const inner = { ...context, inside: noMarks };
      footnotes[number - 1] = paragraphLines(note.children, inner);
      return number;
    },
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const context = startContext(tree, job);
  const body = [...titleBlock(tree, context), blocksMarkdown(tree.children, context)];
  const notes = footnotes.map((note, index) => `[^${String(index + 1)}]: ${indented(note, 4)}`);
  const output = [...body, ...notes].filter((part) => part !== '').join('\n\n');
  return { output: `${output}\n`, diagnostics };
}

const noMarks = { link: false, strong: false, emphasis: false };

function startContext(tree: DocumentTree, job: MarkdownJob): MarkdownContext {
  return {
    job,
    headingLevel: 2,
    lineBreak: '\\\n',
    inside: noMarks,
    documentBlocks: tree.children,
    contentsLabel: tree.labels.contents,
  };
}

function titleBlock(tree: DocumentTree, context: MarkdownContext): readonly string[] {
  const title = context.job.inlinesMarkdown(tree.title, { ...context, lineBreak: ' ' }).trim();
  const classification =
    tree.classification === null
      ? ''
      : asLines(
          joinPieces(
            inlinePieces(
              { kind: 'emphasis', children: [{ kind: 'text', text: tree.classification }] },
              context,
            ),
          ),
        );
  return [
    classification,
    `# ${title}`,
    strongLines(tree.subtitle, context),
    tree.titleLines
      .map((line) => paragraphLines(line, context))
      .filter((line) => line !== '')
      .join('\\\n'),
  ];
}
