import type { DocumentTree } from '#shared/documents/tree.ts';
import type { IStylesOptions } from 'docx';
import { characterStyles } from './character-styles.ts';
import { proofingLanguage } from './language.ts';
import { fallbackFamily, fontFamily } from './package-parts.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { tableStyles } from './table-styles.ts';
import { halfPoints, hexColor } from './units.ts';

/** All styles of a document, made from its theme. Content names them and formats nothing itself. */
export function styleSheet({ theme, language }: DocumentTree): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: {
            ascii: fontFamily,
            hAnsi: fontFamily,
            eastAsia: fontFamily,
            cs: fallbackFamily,
          },
          size: halfPoints(theme.sizes.body),
          color: hexColor(theme.colors.text),
          language: { value: proofingLanguage(language) },
        },
      },
    },
    paragraphStyles: paragraphStyles(theme),
    characterStyles: characterStyles(theme),
    importedStyles: tableStyles(theme),
  };
}
