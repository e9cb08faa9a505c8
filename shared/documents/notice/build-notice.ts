import type { Notice } from '#shared/model/notice.ts';
import type { Register } from '#shared/model/register.ts';
import { noticeSchema } from '#shared/model/notice.ts';
import { covers } from '#shared/model/scope.ts';
import type { NoticeSection } from '#shared/model/sections.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { createContext } from '#shared/documents/context.ts';
import type { BuildDiagnostic } from '#shared/documents/diagnostic.ts';
import { mapBlocks, walkBlocks } from '#shared/documents/walk.ts';
import { finishTree } from '#shared/documents/finish-tree.ts';
import { present } from '#shared/documents/block.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { NoticeTemplate } from '#shared/documents/template.ts';
import type { Block, DocumentTree, Section, Theme } from '#shared/documents/tree.ts';
import { noticeHead } from './head.ts';
import type { NoticeContext } from './notice-context.ts';
import { standardPart } from './notice-scope.ts';
import { noticeSectionBuilders } from './sections.ts';
import { buildTopicalSections } from './topical.ts';

/** What a privacy notice is built from. */
export type NoticeRequest = {
  readonly workspace: Workspace;
  readonly register: Register;
  /** Country variant; `null` = as the notice itself says. */
  readonly country: string | null;
  readonly asOf: string;
  readonly phrases: Catalogue;
  readonly template: NoticeTemplate;
  readonly theme: Theme;
};

/** A document with what could not be written in full. */
export type BuiltDocument = {
  readonly tree: DocumentTree;
  readonly diagnostics: readonly BuildDiagnostic[];
};

/** The notice that tells of a register in a country: that of the country, else the general one, else a plain one. */
function noticeFor(workspace: Workspace, register: Register, country: string | null): Notice {
  const notices = indexOf(workspace).noticesOf(register.id);
  const found =
    notices.find((notice) => notice.country === country) ??
    notices.find((notice) => notice.country === null) ??
    notices[0];
  return found ?? noticeSchema.parse({ id: register.id, registers: [register.id] });
}

/** The privacy notice of a register under Articles 13 and 14 GDPR, with its country variant and notices bound with it. */
export function buildNotice(request: NoticeRequest): BuiltDocument {
  const notice = noticeFor(request.workspace, request.register, request.country);
  const { context, sections, diagnostics } = noticeParts(request, notice);
  const bound = notice.boundWith.map((id) => boundNotice(request, context.index.notice(id)));
  const tree: DocumentTree = {
    kind: 'document',
    documentKind: 'notice',
    language: request.phrases.language,
    asOf: request.asOf,
    theme: request.theme,
    labels: request.phrases.common.labels,
    ...noticeHead(context),
    children: [
      ...contents(context, request.template, sections),
      ...sections,
      ...bound.map((part) => part.section),
    ],
  };
  const found = [...diagnostics(), ...bound.flatMap((part) => part.diagnostics)];
  return { tree: finishTree(tree), diagnostics: found };
}

/** A notice printed in the document of another: a part of its own, whose ids and references stay its own. */
function boundNotice(
  request: NoticeRequest,
  notice: Notice,
): { readonly section: Section; readonly diagnostics: readonly BuildDiagnostic[] } {
  const { context, sections, diagnostics } = noticeParts(request, notice);
  const prefix = `${notice.id}-`;
  const own = mapBlocks(sections, {
    block: (block) => withPrefix(block, prefix),
    inline: (inline) =>
      inline.kind === 'crossReference' ? { ...inline, target: prefix + inline.target } : inline,
  });
  const part: Section = {
    kind: 'section',
    id: `notice-${notice.id}`,
    numbering: 'none',
    number: null,
    title: noticeHead(context).title,
    startsPage: true,
    children: own,
    origin: [],
  };
  return { section: part, diagnostics: diagnostics() };
}

function withPrefix(block: Block, prefix: string): Block {
  if (block.kind === 'section') return { ...block, id: prefix + block.id };
  if (block.kind !== 'list') return block;
  const items = block.items.map((item) =>
    item.id === null ? item : { ...item, id: prefix + item.id },
  );
  return { ...block, items };
}

/**
 * The sections of a notice. They are built twice, because a section may refer to another only if that one
 * has something to tell: first to see which do, then for good.
 */
function noticeParts(request: NoticeRequest, notice: Notice) {
  const first = contextFor(request, notice, () => true);
  const there = new Set<string>();
  walkBlocks(sectionsOf(first.context, request.template), (block) => {
    if (block.kind === 'section') there.add(block.id);
  });
  const { context, diagnostics } = contextFor(request, notice, (id) => there.has(id));
  return { context, sections: sectionsOf(context, request.template), diagnostics };
}

function contents(
  context: NoticeContext,
  template: NoticeTemplate,
  sections: readonly Section[],
): readonly Block[] {
  if (template.contentsFrom === null || sections.length < template.contentsFrom) return [];
  const title = sayPlain(context.phrases.general.contents);
  return [{ kind: 'tableOfContents', title, depth: 1, origin: [] }];
}

/** Sections that topical ones never tell in part: they speak of all activities of the notice. */
const toldAsWhole: ReadonlySet<NoticeSection> = new Set(['security', 'rights', 'complaint']);

function sectionsOf(context: NoticeContext, template: NoticeTemplate): readonly Section[] {
  const order = template.order[context.phrases.language] ?? template.order['default'] ?? [];
  const standard: NoticeContext = {
    ...context,
    ...standardPart(context.notice, context.activities),
  };
  return order.flatMap((name) =>
    name === 'topical'
      ? buildTopicalSections(context)
      : present([noticeSectionBuilders[name](toldAsWhole.has(name) ? context : standard)]),
  );
}

function contextFor(
  request: NoticeRequest,
  notice: Notice,
  hasSection: (id: string) => boolean,
): { readonly context: NoticeContext; readonly diagnostics: () => readonly BuildDiagnostic[] } {
  const { context, diagnostics } = createContext({
    workspace: request.workspace,
    phrases: request.phrases,
    asOf: request.asOf,
    content: notice.content,
    audience: 'public',
    periodStyle: notice.periodStyle,
    purposeLabels: notice.purposeLabels,
    hasSection,
  });
  const registers = notice.registers.map((id) => context.index.register(id));
  const activities = registers
    .flatMap((register) => context.index.activitiesOf(register.id))
    .filter(
      (activity) => activity.visibility === 'public' && covers(notice.activities, activity.id),
    );
  const country = request.country ?? notice.country;
  const whole = { notice, registers, activities, country, tells: () => true, isTopical: false };
  return { context: { ...context, ...whole }, diagnostics };
}
