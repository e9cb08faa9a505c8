import recordTemplate from '#templates/documents/record.json' with { type: 'json' };
import plainTheme from '#templates/themes/plain.json' with { type: 'json' };
import { recordTemplateSchema } from '#shared/documents/template.ts';
import { buildRecord, type RecordRequest } from '#shared/documents/record/build-record.ts';
import type { BuiltDocument } from '#shared/documents/notice/build-notice.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, FieldRow, Section, Theme } from '#shared/documents/tree.ts';
import { walkBlocks } from '#shared/documents/walk.ts';
import { catalogue as en } from '#shared/phrases/en/catalogue.ts';
import { catalogue as fi } from '#shared/phrases/fi/catalogue.ts';
import { catalogue as sv } from '#shared/phrases/sv/catalogue.ts';
import {
  type Workspace,
  type WorkspaceInput,
  workspaceSchema,
} from '#shared/workspace/workspace.ts';

const catalogues = { fi, sv, en };

/** A workspace as the application has it in memory. */
export function workspaceOf(input: WorkspaceInput): Workspace {
  return workspaceSchema.parse(input);
}

/** A text in the three languages, or one text for all of them. */
export function words(text: string, swedish = text, english = text) {
  return { fi: { text }, sv: { text: swedish }, en: { text: english } };
}

/** A wording in the three languages. */
export function wording(text: string, swedish = text, english = text) {
  return { text: words(text, swedish, english) };
}

export function answered<Value>(value: Value) {
  return { state: 'answered' as const, value };
}

export function party(id: string) {
  return { kind: 'party' as const, party: id };
}

export function only(...ids: readonly [string, ...string[]]) {
  return { kind: 'only' as const, ids: [...ids] };
}

type Options = Partial<Omit<RecordRequest, 'workspace' | 'phrases' | 'registers'>> & {
  readonly language?: keyof typeof catalogues;
  readonly registers?: readonly string[];
};

/** The record of a workspace: all registers, as controller, in English, for the authority, unless told otherwise. */
export function recordOf(workspace: Workspace, options: Options = {}): BuiltDocument | null {
  const { language = 'en', registers, ...request } = options;
  return buildRecord({
    workspace,
    role: 'controller',
    party: null,
    country: null,
    copy: 'authority',
    asOf: '2026-11-21',
    template: recordTemplateSchema.parse(recordTemplate),
    theme: plainTheme as unknown as Theme,
    ...request,
    phrases: catalogues[language],
    registers: workspace.registers.filter(({ id }) => registers?.includes(id) ?? true),
  });
}

/** As `recordOf`, for records that are not empty. */
export function recordDocument(workspace: Workspace, options: Options = {}): BuiltDocument {
  const built = recordOf(workspace, options);
  if (built === null) throw new Error('The record is empty');
  return built;
}

/** The blocks of a document, in reading order. */
export function blocksOf(built: BuiltDocument): readonly Block[] {
  const blocks: Block[] = [];
  walkBlocks(built.tree.children, (block) => blocks.push(block));
  return blocks;
}

/** The titles of the sheets, in their order. */
export function sheetTitles(built: BuiltDocument): readonly string[] {
  return blocksOf(built)
    .filter((block): block is Section => block.kind === 'section')
    .filter(({ id }) => /^(?:activity|service)-/.test(id))
    .map(({ title }) => plainText(title));
}

/** A row as it reads: label, place in the law, and the lines of its value. */
export type ReadRow = {
  readonly label: string;
  readonly citation: string | null;
  readonly value: readonly string[];
};

/** The rows of a section's table. */
export function rowsIn(built: BuiltDocument, sectionId: string): readonly ReadRow[] {
  return fieldRows(built, sectionId).map(({ label, citation, value }) => ({
    label: plainText(label),
    citation: citation?.text ?? null,
    value: linesOf(value),
  }));
}

/** One row of a section's table as it stands in the tree. */
export function fieldRows(built: BuiltDocument, sectionId: string): readonly FieldRow[] {
  const section = blocksOf(built).find(
    (block): block is Section => block.kind === 'section' && block.id === sectionId,
  );
  if (section === undefined) throw new Error(`No section ${sectionId}`);
  return section.children.flatMap((block) => (block.kind === 'fieldTable' ? block.rows : []));
}

/** The value of the row with that label. */
export function valueOf(built: BuiltDocument, sectionId: string, label: string): readonly string[] {
  const row = rowsIn(built, sectionId).find((each) => each.label === label);
  if (row === undefined) throw new Error(`No row "${label}" in ${sectionId}`);
  return row.value;
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.content)];
    if (block.kind === 'list') return block.items.flatMap(({ children }) => linesOf(children));
    throw new Error(`Not in a cell: ${block.kind}`);
  });
}
