import mammoth from 'mammoth';
import { unzipSync, strFromU8 } from 'fflate';

/**
 * The text of a DOCX file as mammoth reads it: without contents lists and the marks of footnotes, which
 * stand at the end; figures as their alternative texts. It knows no automatic numbers.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='TOC Heading'] => !",
        "p[style-name='toc 1'] => !",
        "p[style-name='toc 2'] => !",
        "p[style-name='toc 3'] => !",
      ],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return value
    .replace(/<sup><a href="#footnote-\d+" id="footnote-ref-\d+">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<a href="#footnote-ref-\d+">↑<\/a>/g, '')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Targets of links out of the document. */
export function docxLinks(bytes: Uint8Array): readonly string[] {
  const relationships = unzipSync(bytes)['word/_rels/document.xml.rels'];
  if (relationships === undefined) return [];
  return Array.from(
    strFromU8(relationships).matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ([, target = '']) =>
      target
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
  );
}
