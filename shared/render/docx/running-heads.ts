import { plainText } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { Footer, Header } from 'docx';
import { element, type Element, libraryParagraph } from './element.ts';
import { field, run, textRun } from './wordprocessing.ts';

/** Heads and feet of the pages. The first page bears its title anyway, so its head leaves it out. */
export function runningHeads(tree: DocumentTree): {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
} {
  return {
    headers: { default: header(tree, plainText(tree.title)), first: header(tree, '') },
    footers: { default: footer(tree), first: footer(tree) },
  };
}

function header(tree: DocumentTree, title: string): Header {
  const classification =
    tree.classification === null ? [] : [tab(), textRun(tree.classification, 'Classification')];
  const children = [...(title === '' ? [] : [textRun(title)]), ...classification];
  return new Header({ children: [libraryParagraph('Header', children)] });
}

function footer(tree: DocumentTree): Footer {
  const author = tree.author === '' ? [] : [textRun(tree.author)];
  const children = [...author, tab(), ...pageNumber(tree.labels.page)];
  return new Footer({ children: [libraryParagraph('Footer', children)] });
}

function tab(): Element {
  return run(undefined, [element('w:tab')]);
}

const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };

/** The words around the two numbers; word processors compute them whenever they lay out pages. */
function pageNumber(label: string): readonly Element[] {
  return label
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const instruction = fields[part];
      return instruction === undefined ? [textRun(part)] : field(instruction, [textRun('1')]);
    });
}
