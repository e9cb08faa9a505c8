import { isSupportedLink } from './tree-links.ts';
import { plainText } from './tree-text.ts';
import type {
  Block,
  DataTable,
  DocumentTree,
  FieldTable,
  Inline,
  Origin,
  Section,
} from './tree.ts';
import { type BlockHandlers, handleBlock, walkBlocks, walkInlines } from './walk.ts';

/** What keeps a tree from becoming an accessible document; the place is that of the node at fault. */
export type ConformanceFinding = { readonly origin: readonly Origin[] } & (
  | { readonly code: 'missing-title' }
  | { readonly code: 'missing-language' }
  | { readonly code: 'missing-heading'; readonly id: string }
  | { readonly code: 'empty-section'; readonly id: string }
  | { readonly code: 'missing-alternative-text' }
  | { readonly code: 'missing-table-caption' }
  /** `index` counts columns of a data table, or rows of a field table, from 0. */
  | { readonly code: 'missing-table-header'; readonly index: number }
  /** A row with more or fewer cells than the table has columns; `row` counts from 0. */
  | { readonly code: 'uneven-table-row'; readonly row: number }
  | { readonly code: 'empty-list' }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'malformed-id'; readonly id: string }
  | { readonly code: 'unresolved-reference'; readonly target: string }
  /** A target that no format makes a link of: neither web, mail nor telephone. */
  | { readonly code: 'unsupported-link'; readonly target: string }
  | { readonly code: 'character-not-in-fonts'; readonly character: string }
);

/** How to judge what the tree cannot know. */
export type ConformanceOptions = {
  /**
   * The characters of a text that cannot be printed with the bundled fonts, each once. Left out where the
   * output is no PDF, since other formats find fonts of their own.
   */
  readonly unprintable?: (text: string) => readonly string[];
};

/**
 * Looks at a finished tree before any renderer does: title and language, headings, alternative texts,
 * tables, ids, references, characters. Findings come in reading order by kind of question and know their
 * place, which the messages of a PDF compiler do not.
 *
 * @see PDF/UA-1 (ISO 14289-1), 7.1, 7.3, 7.5; WCAG 2.2, 1.1.1, 1.3.1, 2.4.2, 3.1.1.
 */
export function checkConformance(
  tree: DocumentTree,
  options: ConformanceOptions = {},
): readonly ConformanceFinding[] {
  const inBlocks: ConformanceFinding[] = [];
  walkBlocks(tree.children, (block) => inBlocks.push(...handleBlock(blockChecks, block)));
  const { unprintable } = options;
  return [
    ...(isBlank(tree.title) ? [{ code: 'missing-title', origin: [] } as const] : []),
    ...(tree.language.trim() === '' ? [{ code: 'missing-language', origin: [] } as const] : []),
    ...inBlocks,
    ...idFindings(tree),
    ...linkFindings(tree),
    ...(unprintable === undefined ? [] : characterFindings(tree, unprintable)),
  ];
}

function isBlank(content: readonly Inline[]): boolean {
  return plainText(content).trim() === '';
}

const blockChecks: BlockHandlers<[], readonly ConformanceFinding[]> = {
  section: sectionFindings,
  paragraph: () => [],
  list: ({ items, origin }) => (items.length === 0 ? [{ code: 'empty-list', origin }] : []),
  fieldTable: fieldTableFindings,
  dataTable: dataTableFindings,
  callout: () => [],
  figure: ({ alternativeText, origin }) =>
    alternativeText.trim() === '' ? [{ code: 'missing-alternative-text', origin }] : [],
  signature: () => [],
  tableOfContents: () => [],
  pageBreak: () => [],
};

function sectionFindings(section: Section): readonly ConformanceFinding[] {
  const { id, origin } = section;
  return [
    ...(isBlank(section.title) ? [{ code: 'missing-heading', id, origin } as const] : []),
    ...(section.children.some(hasContent) ? [] : [{ code: 'empty-section', id, origin } as const]),
  ];
}

/** Whether a reader finds anything in the block; headings and page breaks alone are nothing. */
function hasContent(block: Block): boolean {
  return handleBlock(contentChecks, block);
}

const contentChecks: BlockHandlers<[], boolean> = {
  section: (block) => block.children.some(hasContent),
  paragraph: (block) => !isBlank(block.content),
  list: (block) => block.items.some((item) => item.children.some(hasContent)),
  fieldTable: (block) => block.rows.length > 0,
  dataTable: (block) => block.rows.length > 0,
  callout: (block) => !isBlank(block.title) || block.children.some(hasContent),
  figure: () => true,
  signature: (block) => block.signers.length > 0,
  tableOfContents: () => true,
  pageBreak: () => false,
};

function captionFindings({
  caption,
  origin,
}: FieldTable | DataTable): readonly ConformanceFinding[] {
  return isBlank(caption) ? [{ code: 'missing-table-caption', origin }] : [];
}

function fieldTableFindings(table: FieldTable): readonly ConformanceFinding[] {
  const labels = table.rows.flatMap((row, index) =>
    isBlank(row.label)
      ? [{ code: 'missing-table-header', index, origin: row.origin } as const]
      : [],
  );
  return [...captionFindings(table), ...labels];
}

function dataTableFindings(table: DataTable): readonly ConformanceFinding[] {
  const headers = table.columns.flatMap((column, index) =>
    isBlank(column.header)
      ? [{ code: 'missing-table-header', index, origin: table.origin } as const]
      : [],
  );
  const rows = table.rows.flatMap(({ cells, origin }, row) =>
    cells.length === table.columns.length
      ? []
      : [{ code: 'uneven-table-row', row, origin } as const],
  );
  return [...captionFindings(table), ...headers, ...rows];
}

type PlacedId = { readonly id: string; readonly origin: readonly Origin[] };

function idsOf(block: Block): readonly PlacedId[] {
  if (block.kind === 'section') return [{ id: block.id, origin: block.origin }];
  if (block.kind !== 'list') return [];
  return block.items.flatMap(({ id, origin }) => (id === null ? [] : [{ id, origin }]));
}

function idFindings(tree: DocumentTree): readonly ConformanceFinding[] {
  const findings: ConformanceFinding[] = [];
  const ids = new Set<string>();
  walkBlocks(tree.children, (block) => {
    for (const { id, origin } of idsOf(block)) {
      if (ids.has(id)) findings.push({ code: 'duplicate-id', id, origin });
      if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) findings.push({ code: 'malformed-id', id, origin });
      ids.add(id);
    }
  });
  walkInlines(tree, (inline, origin) => {
    if (inline.kind !== 'crossReference') return;
    if (ids.has(inline.target) && inline.text !== '') return;
    findings.push({ code: 'unresolved-reference', target: inline.target, origin });
  });
  return findings;
}

function linkFindings(tree: DocumentTree): readonly ConformanceFinding[] {
  const findings: ConformanceFinding[] = [];
  walkInlines(tree, (inline, origin) => {
    if (inline.kind !== 'link' || isSupportedLink(inline.target)) return;
    findings.push({ code: 'unsupported-link', target: inline.target, origin });
  });
  return findings;
}

function characterFindings(
  tree: DocumentTree,
  unprintable: (text: string) => readonly string[],
): readonly ConformanceFinding[] {
  const findings: ConformanceFinding[] = [];
  const look = (text: string, origin: readonly Origin[]): void => {
    for (const character of unprintable(text)) {
      findings.push({ code: 'character-not-in-fonts', character, origin });
    }
  };
  walkInlines(tree, (inline, origin) => {
    if ('text' in inline) look(inline.text, origin);
  });
  walkBlocks(tree.children, (block) => {
    if (block.kind === 'figure') look(block.alternativeText, block.origin);
  });
  return findings;
}
