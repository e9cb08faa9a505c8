import { fieldTable, paragraph, present, section } from '#shared/documents/block.ts';
import { placeOf } from '#shared/documents/context.ts';
import { crossReference } from '#shared/documents/inline.ts';
import { textTerm, wordingTerm } from '#shared/documents/localized.ts';
import { activityName } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { RecordTemplate } from '#shared/documents/template.ts';
import type { Term } from '#shared/documents/term.ts';
import type { Block, FieldRow, Inline, Section } from '#shared/documents/tree.ts';
import { opening } from './cell-text.ts';
import { commonMeasures, commonMeasuresSection, ownMeasuresRow } from './common-measures.ts';
import type { RecordEntry, RecordPart } from './entries.ts';
import type { RecordContext } from './record-context.ts';
import type { RecordRowName } from './row-names.ts';
import { recordRow, type RowFrame, rowFrame } from './rows.ts';

/** The rows that a copy of the record has, in the order of the template. */
export function rowsOf(context: RecordContext, template: RecordTemplate): readonly RowFrame[] {
  const { role } = context;
  const additions = context.audience === 'internal' ? template.internalRows[role] : [];
  return [...template.rows[role], ...additions].map((name) => rowFrame(context, name));
}

/**
 * The sheets of a register: one for each activity, and one for what is tied to none. Measures that all
 * activities share stand before them.
 */
export function sheets(
  context: RecordContext,
  part: RecordPart,
  rows: readonly RowFrame[],
): readonly Section[] {
  const untied = part.untied === null ? undefined : untiedRows(context, part.untied, rows);
  const told = new Set<RecordRowName>(untied?.map(({ name }) => name));
  const pointer = part.untied === null ? [] : seeUntied(context, part.untied);
  const frame = rows.find(({ name }) => name === 'measures');
  const common = frame === undefined ? undefined : commonMeasures(part);
  const head =
    frame === undefined || common === undefined
      ? null
      : commonMeasuresSection(context, part, common, frame, numbering(context));
  const own = part.entries.map((entry) => {
    const entryRows = rows.map((frameOfRow) => {
      const row = recordRow(context, entry, frameOfRow, told.has(frameOfRow.name) ? pointer : []);
      return row === null || common === undefined || frameOfRow.name !== 'measures'
        ? row
        : ownMeasuresRow(context, entry, common, row);
    });
    return sheet(context, entry, present(entryRows));
  });
  const shared =
    part.untied === null || untied === undefined
      ? []
      : [
          sheet(
            context,
            part.untied,
            untied.map(({ row }) => row),
          ),
        ];
  return present([head, ...own, ...shared]);
}

/** What a sheet is headed with. */
export function entryTitle(
  context: RecordContext,
  { subject, register }: RecordEntry,
): readonly Inline[] {
  const { record } = context.phrases;
  switch (subject.kind) {
    case 'activity':
      return opening(activityName(context, subject.activity));
    case 'service': {
      const { disclosure } = subject;
      const name = registerName(context, register);
      if (disclosure.service === null) return say(record.serviceUnnamed, { register: name });
      const place = placeOf('disclosures', disclosure);
      const service = wordingTerm(context, place, 'service', disclosure.service);
      return say(record.serviceTitle, { service: opening(service), register: name });
    }
    case 'untied':
      return sayPlain(record.untied);
  }
}

/** The name of a register. */
export function registerName(context: RecordContext, register: RecordEntry['register']): Term {
  return textTerm(context, placeOf('registers', register), 'name', register.name, {});
}

function sheet(
  context: RecordContext,
  entry: RecordEntry,
  rows: readonly FieldRow[],
): Section | null {
  if (rows.length === 0) return null;
  const title = entryTitle(context, entry);
  const caption = say(context.phrases.record.sheetCaption, { activity: title });
  return section(entry.id, title, [fieldTable(caption, rows)], { numbering: numbering(context) });
}

/** How the sections of a record are counted. */
export function numbering(context: RecordContext): Section['numbering'] {
  return context.workspace.settings.numberedSections ? 'decimal' : 'none';
}

function untiedRows(context: RecordContext, entry: RecordEntry, rows: readonly RowFrame[]) {
  return rows.flatMap((frame) => {
    const row = recordRow(context, entry, frame, []);
    return row === null ? [] : [{ name: frame.name, row }];
  });
}

function seeUntied(context: RecordContext, untied: RecordEntry): readonly Block[] {
  const words = say(context.phrases.record.seeUntied, {
    section: [crossReference(untied.id, 'number')],
  });
  return [paragraph(words)];
}
