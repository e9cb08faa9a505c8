import { formatNumber } from '#shared/phrases/format-number.ts';
import {
  callout,
  cell,
  dataTable,
  fieldTable,
  paragraph,
  present,
} from '#shared/documents/block.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, TableCell } from '#shared/documents/tree.ts';
import type { RecordEntry, RecordPart } from './entries.ts';
import { purposeWords } from './purpose-rows.ts';
import type { RecordContext, RecordRole } from './record-context.ts';
import type { RecordRowName } from './row-names.ts';
import { recordRow, type RowFrame, rowFrame } from './rows.ts';
import { entryTitle, registerName } from './sheet.ts';

type LeanColumn = { readonly row: RecordRowName; readonly weight: number };

/** Columns after the name of the activity. */
const leanColumns: Readonly<Record<RecordRole, readonly LeanColumn[]>> = {
  controller: [
    { row: 'purposes', weight: 5 },
    { row: 'dataSubjects', weight: 4 },
    { row: 'dataCategories', weight: 5 },
    { row: 'recipients', weight: 5 },
    { row: 'transfers', weight: 5 },
    { row: 'retention', weight: 5 },
  ],
  processor: [
    { row: 'onBehalfOf', weight: 5 },
    { row: 'categories', weight: 5 },
    { row: 'transfers', weight: 5 },
    { row: 'measures', weight: 5 },
  ],
};

/** Says that the record is laid out with one row for each activity, and why. */
export function leanNote(context: RecordContext, entries: number): Block {
  const { lean } = context.phrases.record;
  const count = formatNumber(entries, context.phrases.format);
  return callout('note', sayPlain(lean.title), [paragraph(say(lean.text, { count }))]);
}

/** The activities of a register as one table, with the measures that protect all of it behind. */
export function leanTable(context: RecordContext, part: RecordPart): readonly Block[] {
  const { lean } = context.phrases.record;
  const columns = leanColumns[context.role].map(({ row, weight }) => ({
    frame: rowFrame(context, row),
    weight,
  }));
  const table = dataTable(
    say(lean.caption, { register: registerName(context, part.register) }),
    [
      { header: sayPlain(lean.activity), weight: 4 },
      ...columns.map(({ frame, weight }) => ({ header: frame.label, weight })),
    ],
    part.entries.map((entry) =>
      leanRow(
        context,
        entry,
        columns.map(({ frame }) => frame),
      ),
    ),
  );
  return [table, ...sharedTable(context, part)];
}

function leanRow(
  context: RecordContext,
  entry: RecordEntry,
  columns: readonly RowFrame[],
): readonly TableCell[] {
  return [
    cell(entryTitle(context, entry)),
    ...columns.map((frame) => cell({ blocks: leanCell(context, entry, frame) })),
  ];
}

function leanCell(context: RecordContext, entry: RecordEntry, frame: RowFrame): readonly Block[] {
  if (frame.name === 'purposes' && entry.subject.kind === 'activity') {
    return [paragraph(purposeWords(context, entry.subject.activity))];
  }
  const full = recordRow(context, entry, frame, []);
  return full?.value ?? [];
}

/** What the table has no column for: measures of the register, and facts that are tied to no activity. */
function sharedTable(context: RecordContext, part: RecordPart): readonly Block[] {
  const { lean } = context.phrases.record;
  const measures = new Map(
    [...part.entries, ...present([part.untied])].flatMap(({ facts }) =>
      facts.measures.map((measure) => [String(measure.rule.id), measure] as const),
    ),
  );
  const [first] = part.entries;
  const base = part.untied ?? first;
  if (base === undefined) return [];
  const entry: RecordEntry = {
    ...base,
    subject: { kind: 'untied' },
    facts: { ...(part.untied?.facts ?? emptyFacts), measures: [...measures.values()] },
  };
  const rows = (['dataCategories', 'recipients', 'transfers', 'retention', 'measures'] as const)
    .filter((name) => name === 'measures' || part.untied !== null)
    .map((name) => recordRow(context, entry, rowFrame(context, name), []));
  const shown = present(rows);
  return shown.length === 0 ? [] : [fieldTable(sayPlain(lean.measuresCaption), shown)];
}

const emptyFacts: RecordEntry['facts'] = {
  dataUses: [],
  legalBases: [],
  sources: [],
  disclosures: [],
  transfers: [],
  retention: [],
  measures: [],
};
