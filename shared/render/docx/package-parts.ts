import { plainText } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { escapedXml } from './xml-text.ts';

/** A part of the package, as text. */
export type PackagePart = { readonly path: string; readonly data: string };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Properties of the file. Their times are those of the document, never of the clock. */
export function coreProperties(tree: DocumentTree): PackagePart {
  const time = `${tree.documentDate}T00:00:00Z`;
  const subtitle = plainText(tree.subtitle);
  const properties = [
    ['dc:title', plainText(tree.title)],
    ['dc:subject', subtitle === '' ? tree.documentKind : subtitle],
    ['dc:creator', tree.author],
    ['cp:category', tree.documentKind],
    ['cp:lastModifiedBy', tree.author],
    ['cp:revision', '1'],
    ['cp:version', tree.version ?? ''],
    ['dc:language', tree.language],
  ] as const;
  const written = properties
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<${name}>${escapedXml(value)}</${name}>`);
  const times = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapedXml(time)}</dcterms:${name}>`,
  );
  return {
    path: 'docProps/core.xml',
    data: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${written.join('')}${times.join('')}</cp:coreProperties>`,
  };
}

/** The family that all styles name. */
export const fontFamily = 'Noto Sans';
/** What stands in where that family is not installed, and for scripts that it lacks. */
export const fallbackFamily = 'Arial';

/**
 * Describes the fonts, so that a word processor without them takes the named fallback, or one of the same
 * kind. Nothing is embedded.
 */
export function fontTable(): PackagePart {
  return {
    path: 'word/fontTable.xml',
    data: `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${fontFamily}"><w:altName w:val="${fallbackFamily}"/><w:panose1 w:val="020B0502040504020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="${fallbackFamily}"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
  };
}
