import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { bundledFontFolders } from '#electron/documents/fonts.ts';
import { stringLiteral } from '#shared/render/typst/string-literal.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';
import { type PlainCell, type PlainContent, plainContent } from './plain-content.ts';
import { readRecordTree } from './record-tree.ts';

/** The tables of the record by the compiler alone, after a small document. */
export async function measureRawPdf(folder: string): Promise<Figures> {
  const tree = readRecordTree(folder);
  const content = plainContent(tree);
  const compile = openRawCompiler();
  compile(rawTypst(plainContent(everyNodeTree), everyNodeTree.language));
  return { pdf: await time(() => compile(rawTypst(content, tree.language))) };
}

/** The same words in the same tables as plain Typst source, in the same font and language. */
function rawTypst(content: readonly PlainContent[], language: string): string {
  return [
    `#set document(title: "Raw")`,
    `#set text(font: "Noto Sans", fallback: false, size: 10.5pt, lang: ${stringLiteral(language)}, hyphenate: true)`,
    ...content.map(element),
  ].join('\n\n');
}

function element(content: PlainContent): string {
  switch (content.kind) {
    case 'heading':
      return `#heading(level: ${content.level}, ${stringLiteral(content.text)})`;
    case 'paragraph':
      return `#${stringLiteral(content.text)}`;
    case 'table': {
      const columns = content.rows[0]?.length ?? 1;
      const cells = content.rows.flatMap((row) => row.map(cellOf));
      return `#table(columns: ${columns === 2 ? '(30%, 1fr)' : columns}, ${cells.join(', ')})`;
    }
  }
}

function cellOf(cell: PlainCell): string {
  const items = cell.filter(({ isItem }) => isItem).map(({ text }) => stringLiteral(text));
  const others = cell.filter(({ isItem }) => !isItem).map(({ text }) => stringLiteral(text));
  if (items.length === 0 && others.length === 1) return others.join('');
  const list = items.length === 0 ? [] : [`list(${items.join(',')})`];
  return `{${[...others.map((literal) => `par(${literal})`), ...list].join(';')}}`;
}

/** The compiler with nothing around it, writing to the same standard. */
function openRawCompiler(): (source: string) => Uint8Array {
  const root = join(tmpdir(), 'seloste-no-files');
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontPaths: [...bundledFontFolders()] }],
  });
  let jobs = 0;
  return (source) => {
    jobs += 1;
    const mainFilePath = join(root, `raw-${jobs}.typ`);
    compiler.addSource(mainFilePath, source);
    const compiled = compiler.compile({ mainFilePath });
    if (compiled.result === null) throw new Error('The raw source does not compile');
    const options = { pdfStandard: 'ua-1', creationTimestamp: 0 } as const;
    return new Uint8Array(compiler.pdf(compiled.result, options));
  };
}
