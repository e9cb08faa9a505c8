import type { FieldPlace } from '#shared/checks/rule.ts';
import { cell, dataTable, list, listItem, paragraph } from '#shared/documents/block.ts';
import { strong, text } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type {
  Block,
  DataTable,
  Inline,
  Origin,
  TableCell,
  TableColumn,
} from '#shared/documents/tree.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import type { PlaceWords } from './place-words.ts';
import type { ReportWords } from './report-words.ts';
import type { ToldFinding } from './tell-finding.ts';

/** A row of a report's table with what it is about. */
export type ReportRow = {
  readonly origin: readonly Origin[];
  readonly cells: readonly TableCell[];
};

/** A table of the report; every row knows the records that it tells about. */
export function reportTable(
  caption: readonly Inline[],
  columns: readonly (readonly [Phrase, number])[],
  rows: readonly ReportRow[],
  options: { readonly rowHeaders: boolean } = { rowHeaders: true },
): DataTable {
  const heads: readonly TableColumn[] = columns.map(([header, weight]) => ({
    header: sayPlain(header),
    weight,
  }));
  return { ...dataTable(caption, heads, [], options), rows, origin: caption.flatMap(originsIn) };
}

/** The origin of a place in the workspace. */
export function placeOrigin({ type, record, field }: FieldPlace): Origin {
  return { kind: 'record', type: type === 'settings' ? 'workspace' : type, record, field };
}

/** Where a finding was met, and whose sentence tells it. */
export function findingOrigins({ finding }: ToldFinding): readonly Origin[] {
  return [placeOrigin(finding), { kind: 'phrase', phrase: `findings.${finding.code}` }];
}

/** What was found, in two paragraphs: its name behind the number that it is referred to by, and what is wrong. */
export function findingCell(
  { phrases: { checkReport } }: ReportWords,
  told: ToldFinding,
  number: number | null,
): TableCell {
  const origins = findingOrigins(told);
  const title = [text(told.title, origins)];
  const heading =
    number === null
      ? title
      : say(checkReport.numbered, { number: [text(String(number), origins)], title });
  return cell({
    blocks: [paragraph([strong(heading)]), paragraph([text(told.explanation, origins)])],
  });
}

/** One sentence or name in a cell; an empty cell where there is none. */
export function wordsCell(words: string, origins: readonly Origin[]): TableCell {
  return cell(words === '' ? [] : [text(words, origins)]);
}

/** A number in a cell. */
export function numberCell(count: number, origins: readonly Origin[]): TableCell {
  return cell([text(String(count), origins)]);
}

/** A place in words, as one line. */
export function placeLine(
  { phrases: { checkReport } }: ReportWords,
  { record, field }: PlaceWords,
  origin: Origin,
): readonly Inline[] {
  const whole = [text(record, [origin])];
  if (field === '') return whole;
  return say(checkReport.field, { record: whole, field: [text(field, [origin])] });
}

/** The places that findings tell about: one, or a list; the field stands below its record. */
export function placesCell(
  places: readonly { readonly at: FieldPlace; readonly told: PlaceWords }[],
): TableCell {
  const blocks = places.map(({ at, told }) => placeBlocks(told, placeOrigin(at)));
  const [only] = blocks;
  if (only === undefined || blocks.length === 1) return cell({ blocks: only ?? [] });
  const items = list(blocks.map((each) => listItem({ blocks: each })));
  return cell({ blocks: [{ ...items, origin: places.map(({ at }) => placeOrigin(at)) }] });
}

function placeBlocks({ record, field }: PlaceWords, origin: Origin): readonly Block[] {
  const whole = paragraph([text(record, [origin])]);
  return field === '' ? [whole] : [whole, paragraph([text(field, [origin])], 'muted')];
}

/** Words of the frame that stand for a record, with its origin added. */
export function aboutRecord(content: readonly Inline[], origin: Origin): readonly Inline[] {
  return marked(content, origin);
}

function originsIn(inline: Inline): readonly Origin[] {
  return inline.origin ?? [];
}
