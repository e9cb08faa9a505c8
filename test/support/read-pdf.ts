import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader of it finds it. */
export type PdfContent = {
  readonly pages: number;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Bookmarks with those below them. */
  readonly outline: readonly Bookmark[];
  /** Text in reading order, without running heads, leaders and repeated table headers. */
  readonly text: string;
  /** Roles of the structure tree in reading order, parents before children. */
  readonly roles: readonly string[];
  /** Alternative texts of figures. */
  readonly alternativeTexts: readonly string[];
  /** Targets of links out of the document. */
  readonly links: readonly string[];
};

export type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

type StructureNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
};
type TextPart = {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
};

/** Reads back what a PDF says. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const metadata = await document.getMetadata();
  const info = metadata.info as Record<string, string | undefined>;
  const texts: string[] = [];
  const roles: string[] = [];
  const alternativeTexts: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    texts.push(withoutArtifacts(content.items));
    visit((await page.getStructTree()) as StructureNode | null, (node) => {
      if (node.role !== undefined) roles.push(node.role);
      if (node.alt !== undefined) alternativeTexts.push(node.alt);
    });
    for (const annotation of (await page.getAnnotations()) as { unsafeUrl?: string }[]) {
      if (annotation.unsafeUrl !== undefined) links.push(annotation.unsafeUrl);
    }
  }
  const outline = ((await document.getOutline()) as Bookmark[] | null) ?? [];
  await document.destroy();
  return {
    pages: texts.length,
    title: info['Title'] ?? '',
    author: info['Author'] ?? '',
    language: info['Language'] ?? '',
    outline: outline.map(bookmark),
    text: texts.join('\n'),
    roles,
    alternativeTexts,
    links,
  };
}

function bookmark({ title, items }: Bookmark): Bookmark {
  return { title, items: items.map(bookmark) };
}

function visit(node: StructureNode | null, see: (node: StructureNode) => void): void {
  if (node === null) return;
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

/** Marked content nests; everything between the begin and the end of an artifact is left out. */
function withoutArtifacts(parts: readonly TextPart[]): string {
  const open: boolean[] = [];
  let text = '';
  for (const part of parts) {
    if (part.type === 'endMarkedContent') open.pop();
    else if (part.type !== undefined) open.push(part.tag === 'Artifact');
    else if (!open.includes(true)) text += `${part.str ?? ''}${part.hasEOL === true ? '\n' : ''}`;
  }
  return text;
}
