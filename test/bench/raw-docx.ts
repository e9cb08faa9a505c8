import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';
import { type PlainContent, plainContent, type PlainParagraph } from './plain-content.ts';
import { readRecordTree } from './record-tree.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The tables of the record by the library alone, after a small document. */
export async function measureRawDocx(folder: string): Promise<Figures> {
  const content = plainContent(readRecordTree(folder));
  await rawDocx(plainContent(everyNodeTree));
  return { docx: await time(() => rawDocx(content)) };
}

/** The same words in the same tables with the classes of the library, one run a paragraph. */
async function rawDocx(content: readonly PlainContent[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: content.map(element) }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function element(content: PlainContent): Paragraph | Table {
  switch (content.kind) {
    case 'heading': {
      const heading = headings[Math.min(content.level, headings.length) - 1];
      return new Paragraph({
        children: [new TextRun(content.text)],
        ...(heading === undefined ? {} : { heading }),
      });
    }
    case 'paragraph':
      return paragraph({ text: content.text, isItem: false });
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: content.rows.map(
          (cells) =>
            new TableRow({
              children: cells.map((cell) => new TableCell({ children: cell.map(paragraph) })),
            }),
        ),
      });
  }
}

function paragraph({ text, isItem }: PlainParagraph): Paragraph {
  return new Paragraph({
    children: [new TextRun(text)],
    ...(isItem ? { bullet: { level: 0 } } : {}),
  });
}
