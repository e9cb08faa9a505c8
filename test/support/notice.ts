import type { NoticeSection } from '#shared/model/sections.ts';
import { buildNotice, type BuiltDocument } from '#shared/documents/notice/build-notice.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, DocumentTree, Section, Theme } from '#shared/documents/tree.ts';
import { type DocumentLanguage, loadCatalogue } from '#shared/phrases/languages.ts';
import { type WorkspaceInput, workspaceSchema } from '#shared/workspace/workspace.ts';
import plain from '#templates/themes/plain.json' with { type: 'json' };

/** The plain theme; tests of builders do not look at it. */
const theme = plain as unknown as Theme;

/** A small workspace: what a test does not care about is filled in. */
export type SmallWorkspace = Omit<WorkspaceInput, 'settings'> & {
  readonly settings?: Partial<WorkspaceInput['settings']>;
};

/** A text in the three document languages. */
export function words(fi: string, sv: string, en: string) {
  return { fi: { text: fi }, sv: { text: sv }, en: { text: en } };
}

/** Words in place, with the Finnish forms that a sentence may ask for. */
export function wording(
  fi: string,
  sv: string,
  en: string,
  forms: { fi?: Record<string, string>; sv?: Record<string, string> } = {},
) {
  return { text: words(fi, sv, en), forms };
}

/** An answered answer. */
export function answered<Value>(value: Value) {
  return { state: 'answered' as const, value };
}

/** The notice of the first register of a small workspace, with the given sections in that order. */
export async function noticeOf(
  input: SmallWorkspace,
  language: DocumentLanguage,
  options: {
    readonly sections: readonly NoticeSection[];
    readonly asOf?: string;
    readonly country?: string;
  },
): Promise<BuiltDocument> {
  const workspace = workspaceSchema.parse({
    ...input,
    settings: {
      name: 'Esimerkki',
      languages: ['fi', 'sv', 'en'],
      defaultCountry: 'FI',
      ...input.settings,
    },
  });
  const [register] = workspace.registers;
  if (register === undefined) throw new Error('The workspace of a test has no register');
  return buildNotice({
    workspace,
    register,
    country: options.country ?? null,
    asOf: options.asOf ?? '2026-11-21',
    phrases: await loadCatalogue(language),
    template: { kind: 'notice', contentsFrom: null, order: { default: [...options.sections] } },
    theme,
  });
}

/** The section of a tree with that id; a test that asks for a missing one fails. */
export function sectionOf(tree: DocumentTree, id: string): Section | undefined {
  return tree.children.find(
    (block): block is Section => block.kind === 'section' && block.id === id,
  );
}

/** The lines that a section prints: paragraphs, and list items with a dash for each level. */
export function linesOf(section: Section | undefined): readonly string[] {
  return section === undefined ? [] : blockLines(section.children, '');
}

function blockLines(blocks: readonly Block[], indent: string): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [indent + plainText(block.content)];
    if (block.kind === 'list') {
      return block.items.flatMap((item) => itemLines(item.children, indent));
    }
    if (block.kind === 'section') {
      return [indent + plainText(block.title), ...blockLines(block.children, indent)];
    }
    return block.kind === 'callout' ? blockLines(block.children, indent) : [];
  });
}

function itemLines(blocks: readonly Block[], indent: string): readonly string[] {
  const [first, ...rest] = blockLines(blocks, `${indent}  `);
  return first === undefined ? [] : [`${indent}- ${first.trimStart()}`, ...rest];
}
