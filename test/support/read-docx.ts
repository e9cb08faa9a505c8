import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

const withoutContents = [
  "p[style-name='TOC Heading'] => !",
  "p[style-name='toc 1'] => !",
  "p[style-name='toc 2'] => !",
  "p[style-name='toc 3'] => !",
];

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/**
 * The text of a document as a reader of it finds it, a line for each paragraph: no contents list, no
 * running heads, no automatic numbers; figures as their alternative texts, footnotes at the end without
 * their marks.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: withoutContents,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const text = value
    .replace(/<sup><a href="#footnote-\d+" id="footnote-ref-\d+">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<a href="#footnote-ref-\d+">↑<\/a>/g, '')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<br ?\/?>|<\/p>|<\/h\d>|<\/li>|<\/td>|<\/th>/g, '\n')
    .replace(/<[^>]*>/g, '');
  return withoutEntities(text);
}

/** Targets of links out of the document. */
export function docxLinks(bytes: Uint8Array): readonly string[] {
  const relationships = unzipSync(bytes)['word/_rels/document.xml.rels'];
  if (relationships === undefined) return [];
  return Array.from(
    strFromU8(relationships).matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ([, target = '']) => withoutEntities(target),
  );
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:quot|apos|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
