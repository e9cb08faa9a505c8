import { fieldTable, paragraph, section } from '#shared/documents/block.ts';
import { crossReference } from '#shared/documents/inline.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, FieldRow, Section } from '#shared/documents/tree.ts';
import type { RecordEntry, RecordPart } from './entries.ts';
import { measuresCell } from './measures-row.ts';
import type { RecordContext } from './record-context.ts';
import { recordRow, type RowFrame } from './rows.ts';

type Measures = RecordEntry['facts']['measures'];

/** Security measures that all activities of a register share: told once, at its head. */
export type CommonMeasures = {
  readonly id: string;
  readonly measures: Measures;
};

/** The measures that all sheets of several activities have in common; `undefined` if there are none. */
export function commonMeasures({ register, entries }: RecordPart): CommonMeasures | undefined {
  const ofActivities = entries.filter(({ subject }) => subject.kind === 'activity');
  const [first, ...others] = ofActivities.map(({ facts }) => facts.measures);
  if (first === undefined || others.length === 0) return undefined;
  const measures = first.filter((measure) =>
    others.every((list) => list.some((other) => isSame(measure, other))),
  );
  return measures.length === 0 ? undefined : { id: `measures-${register.id}`, measures };
}

function isSame(one: Measures[number], other: Measures[number]): boolean {
  return one.rule === other.rule && one.manner === other.manner;
}

/** The section at the head of a register that tells them. */
export function commonMeasuresSection(
  context: RecordContext,
  part: RecordPart,
  { id, measures }: CommonMeasures,
  frame: RowFrame,
  numbering: Section['numbering'],
): Section | null {
  const [entry] = part.entries;
  if (entry === undefined) return null;
  const told = { ...entry, facts: { ...entry.facts, measures } };
  const row = recordRow(context, told, frame, []);
  if (row === null) return null;
  const title = sayPlain(context.phrases.record.commonMeasures);
  return section(id, title, [fieldTable(title, [row])], { numbering });
}

/** The row of a sheet: a live reference to what is common, then what the activity has of its own. */
export function ownMeasuresRow(
  context: RecordContext,
  entry: RecordEntry,
  common: CommonMeasures,
  row: FieldRow,
): FieldRow {
  if (entry.subject.kind !== 'activity') return row;
  const measures = entry.facts.measures.filter(
    (measure) => !common.measures.some((other) => isSame(measure, other)),
  );
  const see = paragraph(
    say(context.phrases.record.seeUntied, { section: [crossReference(common.id, 'number')] }),
  );
  const own = measuresCell(context, { ...entry, facts: { ...entry.facts, measures } });
  const value: readonly Block[] = [see, ...own];
  return { ...row, value };
}
