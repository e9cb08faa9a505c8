import type { z } from 'zod';
import type { RecordType } from '#shared/model/ids.ts';
import type { recordSchemas } from '#shared/model/records.ts';
import { defineCommand } from './command.ts';
import { insertRecord } from './draft-record.ts';
import { freeId } from './free-slug.ts';
import { recordLabel } from './label.ts';

type Input<Type extends RecordType> = z.input<(typeof recordSchemas)[Type]>;

/**
 * A new record as a person may write it (what has a default may be left out), and the name that its id is
 * made from; the type is the name where there is none yet.
 */
export type NewRecord = {
  readonly [Type in RecordType]: {
    readonly type: Type;
    readonly record: Omit<Input<Type>, 'id'>;
    readonly name?: string;
  };
}[RecordType];

/** The word of an id whose record has no name yet. */
const idWords = {
  vocabulary: 'word',
  dataCategories: 'data',
  parties: 'party',
  systems: 'system',
  registers: 'register',
  activities: 'activity',
  sources: 'source',
  disclosures: 'disclosure',
  transfers: 'transfer',
  retentionRules: 'retention',
  measures: 'measure',
  clauses: 'clause',
  rightsSettings: 'right',
  trackers: 'tracker',
  glossaryTerms: 'term',
  notices: 'notice',
  versions: 'version',
  assessments: 'assessment',
  dismissals: 'dismissal',
  attachments: 'attachment',
} as const satisfies Record<RecordType, string>;

/** Adds a record. Its id is a slug of its name, unique in the workspace; the outcome tells which. */
export const addRecord = defineCommand<NewRecord>({
  id: 'record.add',
  label: ({ type, name = '' }, workspace) => recordLabel('add', { type, id: '' }, workspace, name),
  run: (draft, { type, record, name = '' }) => {
    insertRecord(draft, type, { ...record, id: freeId(draft, name, idWords[type]) });
  },
});
