import type {
  Block,
  DocumentTree,
  Inline,
  ListItem,
  Origin,
  Paragraph,
  Text,
  Theme,
} from '#shared/documents/tree.ts';

/** Small trees to build the cases of a test from. */

export const plainTheme: Theme = {
  name: 'plain',
  colors: {
    text: '#1b1f24',
    muted: '#57606a',
    accent: '#1f4e79',
    rule: '#c9d1d9',
    headerFill: '#eef2f6',
    calloutFill: '#f4f7fa',
    placeholder: '#9a3412',
  },
  page: { widthMm: 210, heightMm: 297, marginMm: { top: 26, right: 24, bottom: 26, left: 24 } },
  sizes: { body: 10, small: 8.5, title: 22, heading: [14, 11.5, 10] },
};

export const phraseOrigin: readonly Origin[] = [{ kind: 'phrase', phrase: 'sample' }];

export function recordOrigin(field: string, record = 'palvelupiste'): readonly Origin[] {
  return [{ kind: 'record', type: 'activities', record, field }];
}

export function text(value: string): Text {
  return { kind: 'text', text: value };
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  return {
    kind: 'paragraph',
    tone: 'normal',
    origin: phraseOrigin,
    content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  };
}

/** An empty finished document in Finnish; a case sets what it is about. */
export function documentTree(parts: Partial<DocumentTree> = {}): DocumentTree {
  return {
    kind: 'document',
    documentKind: 'notice',
    title: [text('Tietosuojaseloste')],
    subtitle: [],
    language: 'fi',
    version: null,
    asOf: '2026-11-21',
    documentDate: '2026-11-21',
    classification: null,
    author: 'Koivulahden palvelupiste Oy',
    theme: plainTheme,
    labels: {
      page: 'Sivu {page} / {pages}',
      contents: 'Sisällys',
      missing: 'Puuttuva tieto',
      footnotes: 'Alaviitteet',
      backToText: 'Takaisin tekstiin',
    },
    titleLines: [],
    children: [],
    ...parts,
  };
}

/** An item of a list with the number that it prints. */
export function item(
  number: string | null,
  id: string | null,
  ...children: readonly Block[]
): ListItem {
  return { origin: phraseOrigin, id, number, children };
}
