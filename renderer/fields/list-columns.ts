import type { RecordType } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { registersOf } from './register-of-record.ts';
import type { FieldKey } from './paths.ts';
import type { ListAround } from './list-around.ts';
import {
  activityCount,
  basesOf,
  countryOfDisclosure,
  countryOfParty,
  documentOf,
  effectiveFrom,
  languagesOf,
  rolesOfParty,
  safeguardsOf,
  sectionsOf,
  sensitivityOf,
  stateOfVersion,
  versionInForceOf,
  whereTo,
} from './list-cells.ts';
import { formAt } from './form-at.ts';
import { nameOfRecord } from './names.ts';
import { detailOf } from './record-detail.ts';

/** A column of a list: a field of the record under its own label, or something that is told of it. */
export type ListColumn<Type extends RecordType> = {
  /** Share of the width; the name has five. */
  readonly weight: number;
} & (
  | { readonly kind: 'field'; readonly field: FieldKey }
  | {
      readonly kind: 'told';
      readonly id: ToldColumn;
      readonly text: (record: RecordOf<Type>, around: ListAround) => string;
    }
);

/** Columns whose heads are words of their own, `column.…` in the catalogue of records. */
export type ToldColumn =
  | 'activityCount'
  | 'bases'
  | 'country'
  | 'document'
  | 'effective'
  | 'languages'
  | 'registers'
  | 'roles'
  | 'safeguards'
  | 'sections'
  | 'sensitivity'
  | 'state'
  | 'versionInForce';

type ListColumns = { readonly [Type in RecordType]: readonly ListColumn<Type>[] };

const registers = {
  kind: 'told',
  id: 'registers',
  weight: 3.5,
  text: (record: RecordOf<RecordType>, { naming }: ListAround) =>
    registersOf(naming.workspace, record)
      .map((register) => nameOfRecord(naming, 'registers', register))
      .join(', '),
} as const;

const field = (name: FieldKey, weight: number) => ({ kind: 'field', field: name, weight }) as const;

/** By what records are told apart at a glance, beside their name and their findings. */
const listColumns: ListColumns = {
  vocabulary: [field('kind', 3)],
  dataCategories: [
    { kind: 'told', id: 'sensitivity', weight: 3, text: sensitivityOf },
    { kind: 'told', id: 'activityCount', weight: 2, text: activityCount },
  ],
  parties: [
    field('kind', 2.5),
    { kind: 'told', id: 'country', weight: 2, text: countryOfParty },
    { kind: 'told', id: 'roles', weight: 4, text: rolesOfParty },
  ],
  systems: [field('kind', 2), field('vendor', 3), field('location', 3)],
  registers: [],
  activities: [
    field('role', 2.5),
    { kind: 'told', id: 'bases', weight: 2.5, text: basesOf },
    registers,
  ],
  sources: [field('kind', 3), registers],
  disclosures: [
    field('role', 3),
    { kind: 'told', id: 'country', weight: 2, text: countryOfDisclosure },
    registers,
  ],
  transfers: [
    { kind: 'told', id: 'country', weight: 2, text: whereTo },
    { kind: 'told', id: 'safeguards', weight: 4, text: safeguardsOf },
    registers,
  ],
  retentionRules: [registers],
  measures: [field('kind', 2), field('objective', 2.5), registers],
  clauses: [
    field('type', 2),
    { kind: 'told', id: 'sections', weight: 3, text: sectionsOf },
    registers,
  ],
  rightsSettings: [field('applicability', 3), registers],
  trackers: [field('technique', 2), field('consent', 2.5), field('lifetime', 2), registers],
  glossaryTerms: [
    field('meaning', 4),
    { kind: 'told', id: 'document', weight: 4, text: documentOf },
  ],
  notices: [
    { kind: 'told', id: 'versionInForce', weight: 2.5, text: versionInForceOf },
    { kind: 'told', id: 'languages', weight: 1.5, text: languagesOf },
    registers,
  ],
  versions: [
    field('number', 1.5),
    { kind: 'told', id: 'effective', weight: 2, text: effectiveFrom },
    { kind: 'told', id: 'state', weight: 2, text: stateOfVersion },
  ],
  assessments: [field('kind', 3), field('date', 2), field('nextReview', 2), registers],
  dismissals: [field('reason', 4)],
  attachments: [field('fileName', 3), field('mediaType', 2)],
};

/** The columns of a type; of the registers only where there are several to tell apart. */
export function columnsOf<Type extends RecordType>(
  type: Type,
  hasSeveralRegisters: boolean,
): readonly ListColumn<Type>[] {
  const columns: readonly ListColumn<Type>[] = listColumns[type];
  return columns.filter(
    (column) => column.kind === 'field' || column.id !== 'registers' || hasSeveralRegisters,
  );
}

/** The head of a column, and what its cells say. */
export function headAndText<Type extends RecordType>(
  type: Type,
  column: ListColumn<Type>,
  around: ListAround,
): {
  readonly id: string;
  readonly header: string;
  readonly text: (row: { readonly record: RecordOf<Type> }) => string;
} {
  if (column.kind === 'told') {
    const { id, text } = column;
    return { id, header: around.t(`column.${id}`), text: ({ record }) => text(record, around) };
  }
  const { field: name } = column;
  const words = formAt(type, name.split('/'))?.words;
  return {
    id: name,
    header: words === undefined ? name : around.words.label(words),
    text: ({ record }) => detailOf(type, record, [name], around),
  };
}

/** What stands in the first column: what the record is called; of a version, whose it is. */
export function listName<Type extends RecordType>(
  type: Type,
  record: RecordOf<Type>,
  { naming }: ListAround,
): string {
  return 'of' in record
    ? nameOfVersioned(naming, record.of)
    : nameOfRecord(naming, type, record.id);
}

function nameOfVersioned(naming: ListAround['naming'], of: RecordOf<'versions'>['of']): string {
  return of.kind === 'notice'
    ? nameOfRecord(naming, 'notices', of.notice)
    : nameOfRecord(naming, 'registers', of.register);
}
