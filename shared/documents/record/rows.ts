import { requirement, type RequirementId } from '#shared/law/requirements.ts';
import { type Place, placeOf } from '#shared/documents/context.ts';
import { gdprCitation } from '#shared/documents/inline.ts';
import { fieldRow, paragraph } from '#shared/documents/block.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Block, Citation, FieldRow, Inline } from '#shared/documents/tree.ts';
import { citeArticle } from '#shared/phrases/citation.ts';
import { missingFact } from './cell-text.ts';
import { dataCell, necessityCell, subjectsCell } from './data-rows.ts';
import type { RecordEntry } from './entries.ts';
import {
  automatedCell,
  basesCell,
  dpiaCell,
  operationCell,
  ownerCell,
  sourcesCell,
  systemsCell,
} from './internal-rows.ts';
import { measuresCell } from './measures-row.ts';
import {
  categoriesCell,
  clientsCell,
  instructionsCell,
  isJoint,
  jointCell,
  purposesCell,
} from './purpose-rows.ts';
import { recipientsCell } from './recipients-row.ts';
import type { RecordContext, RecordRole } from './record-context.ts';
import { retentionCell } from './retention-row.ts';
import type { RecordRowName } from './row-names.ts';
import { noTransfersCell, transfersCell } from './transfers-row.ts';

/** Writes the value of a row; nothing where the record says nothing. */
export type CellBuilder = (context: RecordContext, entry: RecordEntry) => readonly Block[];

/** The value of each row of a sheet. */
const recordCells: Readonly<Record<RecordRowName, CellBuilder>> = {
  jointControllers: jointCell,
  onBehalfOf: clientsCell,
  categories: categoriesCell,
  purposes: purposesCell,
  dataSubjects: subjectsCell,
  dataCategories: dataCell,
  recipients: recipientsCell,
  transfers: transfersCell,
  retention: retentionCell,
  measures: measuresCell,
  legalBases: basesCell,
  sources: sourcesCell,
  necessity: necessityCell,
  automatedDecisions: automatedCell,
  dpia: dpiaCell,
  systems: systemsCell,
  instructions: instructionsCell,
  owner: ownerCell,
  operation: operationCell,
};

/** Which point of Art. 30 asks for a row; rows without one are additions of the internal copy. */
const points: Readonly<Record<RecordRole, Partial<Record<RecordRowName, RequirementId>>>> = {
  controller: {
    jointControllers: '30.1.a',
    purposes: '30.1.b',
    dataSubjects: '30.1.c',
    dataCategories: '30.1.c',
    recipients: '30.1.d',
    transfers: '30.1.e',
    retention: '30.1.f',
    measures: '30.1.g',
  },
  processor: {
    onBehalfOf: '30.2.a',
    categories: '30.2.b',
    transfers: '30.2.c',
    measures: '30.2.d',
  },
};

/** The place in the Regulation that asks for a row, in the words of the language. */
export function pointCitation(context: RecordContext, id: RequirementId): Citation {
  const { article, paragraph: number, point } = requirement(id).reference;
  const place = { article, paragraph: number ?? null, point: point ?? null };
  return gdprCitation(place, citeArticle(place, context.phrases.citation));
}

/** What a row has in every sheet. */
export type RowFrame = {
  readonly name: RecordRowName;
  readonly requirement: RequirementId | undefined;
  readonly label: readonly Inline[];
  readonly citation: Citation | null;
};

/** The label and the point of law of a row in a record of that role. */
export function rowFrame(context: RecordContext, name: RecordRowName): RowFrame {
  const { labels } = context.phrases.recordRows;
  const isOnward = name === 'recipients' && context.role === 'processor';
  const id = points[context.role][name];
  return {
    name,
    requirement: id,
    label: sayPlain(isOnward ? labels.subProcessors : labels[name]),
    citation: id === undefined ? null : pointCitation(context, id),
  };
}

/**
 * A row with its value and its point of law. A row that the law asks for and that has no value shows a
 * placeholder, so that gaps are seen; any other is left out (`null`).
 *
 * @param fallback Printed in place of a placeholder, where the fact is told elsewhere in the record.
 */
export function recordRow(
  context: RecordContext,
  entry: RecordEntry,
  { name, requirement: id, label, citation }: RowFrame,
  fallback: readonly Block[],
): FieldRow | null {
  const value = recordCells[name](context, entry);
  const shown =
    value.length > 0 || id === undefined ? value : gapCell(context, entry, name, id, fallback);
  if (shown.length === 0) return null;
  const origin = shown.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap((item) => item.origin) : block.origin,
  );
  return { ...fieldRow(label, shown, citation), origin };
}

function gapCell(
  context: RecordContext,
  entry: RecordEntry,
  name: RecordRowName,
  id: RequirementId,
  fallback: readonly Block[],
): readonly Block[] {
  const isDue = entry.subject.kind !== 'untied' && (name !== 'jointControllers' || isJoint(entry));
  if (!isDue) return [];
  if (fallback.length > 0) return fallback;
  if (name === 'transfers') return noTransfersCell(context, entry);
  const severity = requirement(id).level === 'must' ? 'error' : 'warning';
  const gap = { ...placeOfGap(entry, name), requirement: id, severity } as const;
  return [paragraph([missingFact(context, gap, context.phrases.recordRows.missing)])];
}

/** Where the fact would be that a row lacks; rules are records of their own, so the activity stands for them. */
function placeOfGap(
  { register, subject }: RecordEntry,
  name: RecordRowName,
): { readonly place: Place; readonly field: string } {
  const ofRegister: Partial<Record<RecordRowName, string>> = {
    jointControllers: 'jointArrangements',
    dataSubjects: 'subjectCategories',
    recipients: 'lists/recipients',
  };
  const field = ofRegister[name];
  if (field !== undefined) return { place: placeOf('registers', register), field };
  if (subject.kind !== 'activity') {
    return subject.kind === 'service'
      ? { place: placeOf('disclosures', subject.disclosure), field: 'service' }
      : { place: placeOf('registers', register), field: 'name' };
  }
  const ofActivity: Partial<Record<RecordRowName, string>> = {
    onBehalfOf: 'engagement/onBehalfOf',
    dataCategories: 'dataUses',
  };
  return { place: placeOf('activities', subject.activity), field: ofActivity[name] ?? 'name' };
}
