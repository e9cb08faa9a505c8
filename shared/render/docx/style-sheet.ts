import type { DocumentTree } from '#shared/documents/tree.ts';
import { DocumentDefaults, type IStylesOptions } from 'docx';
import { characterStyles } from './character-styles.ts';
import { component, element, type Element, property } from './element.ts';
import { proofingLanguage } from './language.ts';
import { fallbackFamily, fontFamily } from './package-parts.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { tableStyles } from './table-styles.ts';
import { halfPoints } from './units.ts';

/**
 * All styles of a document, made from its theme. Content names them and formats nothing itself. They take
 * the place of those that the library would add.
 */
export function styleSheet(tree: DocumentTree): IStylesOptions {
  const imported = [...baseStyles(), ...tableStyles(tree.theme)].map(component);
  return {
    importedStyles: [documentDefaults(tree), ...imported],
    paragraphStyles: paragraphStyles(tree.theme),
    characterStyles: characterStyles(tree.theme),
  };
}

function documentDefaults({ theme, language }: DocumentTree): DocumentDefaults {
  const font = {
    ascii: fontFamily,
    hAnsi: fontFamily,
    eastAsia: fontFamily,
    cs: fallbackFamily,
  };
  return new DocumentDefaults({
    run: {
      font,
      size: halfPoints(theme.sizes.body),
      language: { value: proofingLanguage(language) },
    },
  });
}

/** What every other style of its type is based on. */
function baseStyles(): readonly Element[] {
  const margin = (side: string): Element => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' });
  const margins = ['top', 'left', 'bottom', 'right'].map(margin);
  const table = element('w:tblPr', undefined, [
    margin('tblInd'),
    element('w:tblCellMar', undefined, margins),
  ]);
  return [
    baseStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', []),
    baseStyle('table', 'TableNormal', 'Normal Table', [table]),
    baseStyle('numbering', 'NoList', 'No List', []),
  ];
}

function baseStyle(
  type: string,
  id: string,
  name: string,
  formatting: readonly Element[],
): Element {
  return element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [
    property('w:name', name),
    property('w:uiPriority', 99),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    ...formatting,
  ]);
}
