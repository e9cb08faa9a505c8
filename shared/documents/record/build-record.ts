import type { Party } from '#shared/model/party.ts';
import type { Register } from '#shared/model/register.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { present, section } from '#shared/documents/block.ts';
import { createContext } from '#shared/documents/context.ts';
import { finishTree } from '#shared/documents/finish-tree.ts';
import type { BuiltDocument } from '#shared/documents/notice/build-notice.ts';
import { paragraph } from '#shared/documents/block.ts';
import { capitalised } from '#shared/documents/inline.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { RecordTemplate } from '#shared/documents/template.ts';
import type { Block, Section, Theme } from '#shared/documents/tree.ts';
import { estimateVolume, layoutFor, type RecordLayout } from '#shared/documents/volumes.ts';
import { type ActingParty, distinct, keepersOf, namedParty } from './acting-parties.ts';
import { cover } from './cover.ts';
import { recordPart, type RecordPart } from './entries.ts';
import { recordHead } from './head.ts';
import { leanNote, leanTable } from './lean-table.ts';
import { openRoles } from './open-roles.ts';
import { actingName } from './party-details.ts';
import { type RecordContext, recordContext, type RecordRole } from './record-context.ts';
import { numbering, registerName, rowsOf, sheets } from './sheet.ts';

/** What a record of processing activities is built from: Art. 30 GDPR. */
export type RecordRequest = {
  readonly workspace: Workspace;
  /** Art. 30(1) as controller, or 30(2) as processor. */
  readonly role: RecordRole;
  /** Registers told about: one, or all of the workspace. */
  readonly registers: readonly Register[];
  /** Only what concerns this party as controller or processor; `null` = whoever it is. */
  readonly party: string | null;
  /** Country variant: controllers are resolved for it; `null` = all countries. */
  readonly country: string | null;
  /** `authority` leaves out internal additions, `internal` prints all. */
  readonly copy: 'authority' | 'internal';
  readonly asOf: string;
  readonly phrases: Catalogue;
  readonly template: RecordTemplate;
  readonly theme: Theme;
};

/**
 * The record of processing activities of one or several registers; `null` when it would have no activity
 * at all. Activities go to the record of the controller or to that of the processor by their role; those
 * whose role is open go to neither and are listed at the end.
 *
 * With a party, the controller's record holds what that party is a controller of, also where somebody else
 * carries it out on its behalf; the processor's record holds what it carries out for others, in its own
 * registers and as a recipient in those of its clients.
 *
 * @see Art. 30(1) and (2) GDPR; domain model, section 4, point 1.
 */
export function buildRecord(request: RecordRequest): BuiltDocument | null {
  const { context: common, diagnostics } = createContext({
    workspace: request.workspace,
    phrases: request.phrases,
    asOf: request.asOf,
    content: 'derived',
    audience: request.copy,
    periodStyle: 'figures',
    purposeLabels: 'none',
    hasSection: () => false,
  });
  const party = request.party === null ? null : common.index.party(request.party);
  const context = recordContext(common, { role: request.role, country: request.country, party });
  const parts = request.registers
    .map((register) => recordPart(context, register))
    .filter(({ entries, open }) => entries.length > 0 || open.length > 0);
  const told = parts.filter(({ entries }) => entries.length > 0);
  if (told.length === 0 && (context.role === 'processor' || parts.length === 0)) return null;
  const keepers = keepersOfRecord(context, told.length > 0 ? told : parts, party);
  const registers = request.registers.length === 1 ? request.registers : [];
  const tree = finishTree({
    kind: 'document',
    documentKind: request.role === 'controller' ? 'record' : 'processor-record',
    language: request.phrases.language,
    asOf: request.asOf,
    theme: request.theme,
    labels: request.phrases.common.labels,
    ...recordHead(context, registers, keepers),
    children: [
      ...present([cover(context, keepers)]),
      ...content(context, request, told),
      ...present([openRoles(context, parts)]),
    ],
  });
  return { tree, diagnostics: diagnostics() };
}

function keepersOfRecord(
  context: RecordContext,
  parts: readonly RecordPart[],
  party: Party | null,
): readonly ActingParty[] {
  if (party !== null) return [namedParty(party)];
  const keepers = parts.flatMap(({ register }) => keepersOf(context, register));
  return distinct(
    parts.length > 1 ? keepers.map((keeper) => ({ ...keeper, rule: null })) : keepers,
  );
}

function content(
  context: RecordContext,
  request: RecordRequest,
  parts: readonly RecordPart[],
): readonly Block[] {
  const rows = rowsOf(context, request.template);
  const count = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  const layout = layoutFor(estimateVolume({ sheets: count, rowsPerSheet: rows.length }));
  const sections = (part: RecordPart): readonly Block[] =>
    layout === 'lean' ? leanTable(context, part) : sheets(context, part, rows);
  const isSingle = request.registers.length === 1;
  const isShared = keepersOfRecord(context, parts, null).length < 2;
  const body = isSingle
    ? parts.flatMap((part) => sections(part))
    : present(parts.map((part) => registerSection(context, part, isShared, sections(part))));
  return [
    ...(layout === 'lean' ? [leanNote(context, count)] : []),
    ...contents(context, layout, isSingle, count),
    ...body.map((block, index) => (index === 0 && count > 1 ? onNewPage(block) : block)),
  ];
}

/** Cover and contents have pages of their own. */
function onNewPage(block: Block): Block {
  return block.kind === 'section' ? { ...block, startsPage: true } : block;
}

/** Contents down to the sheets; a record of one sheet needs none. */
function contents(
  context: RecordContext,
  layout: RecordLayout,
  isSingle: boolean,
  count: number,
): readonly Block[] {
  if (count < 2 || (isSingle && layout === 'lean')) return [];
  const title = sayPlain(context.phrases.general.contents);
  return [{ kind: 'tableOfContents', title, depth: 2, origin: [] }];
}

/** Whether the keepers of the register are controllers of what the record tells of it. */
function areControllers({ role }: RecordContext, { entries }: RecordPart): boolean {
  if (role === 'processor') return entries.every(({ subject }) => subject.kind === 'service');
  return !entries.every(
    ({ subject }) => subject.kind === 'activity' && subject.seenBy === 'client',
  );
}

/** A register among several, with whoever keeps it where that differs from register to register. */
function registerSection(
  context: RecordContext,
  part: RecordPart,
  isShared: boolean,
  children: readonly Block[],
): Section | null {
  const keepers = keepersOf(context, part.register);
  const { record, format } = context.phrases;
  const names = joinTerms(
    keepers.map((keeper) => plainTerm(actingName(context, keeper))),
    format,
  );
  const line = areControllers(context, part)
    ? say(record.registerControllers, { controllers: names })
    : say(record.registerProcessors, { processors: names });
  return section(
    `register-${part.register.id}`,
    capitalised(registerName(context, part.register).base),
    [...(!isShared && keepers.length > 0 ? [paragraph(line, 'muted')] : []), ...children],
    { numbering: numbering(context) },
  );
}
