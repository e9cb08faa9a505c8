import { z } from 'zod';

/** Types of record, named as the arrays of the workspace file. */
export const recordTypes = [
  'vocabulary',
  'dataCategories',
  'parties',
  'systems',
  'registers',
  'activities',
  'sources',
  'disclosures',
  'transfers',
  'retentionRules',
  'measures',
  'clauses',
  'rightsSettings',
  'trackers',
  'glossaryTerms',
  'notices',
  'versions',
  'assessments',
  'dismissals',
  'attachments',
] as const;

export type RecordType = (typeof recordTypes)[number];

/** What an id looks like: a readable slug, unique in the workspace, fit for a command line and a file name. */
export const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Which schema of an id points to which type of record: the source of the integrity check. */
export const referenceTargets = z.registry<{ to: RecordType | 'any' }>();

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the brand that callers name is the type of the id
function identity<Brand extends string>() {
  return z.string().regex(slugPattern).brand<Brand>();
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the brand that callers name is the type of the id
function reference<Brand extends string>(to: RecordType | 'any') {
  const id = identity<Brand>();
  referenceTargets.add(id, { to });
  return id;
}

/** The id that a record bears itself; everything else named `…Id` is a reference to one. */
export const ownId = identity;

export const vocabularyId = reference<'Vocabulary'>('vocabulary');
export const dataCategoryId = reference<'DataCategory'>('dataCategories');
export const partyId = reference<'Party'>('parties');
export const systemId = reference<'System'>('systems');
export const registerId = reference<'Register'>('registers');
export const activityId = reference<'Activity'>('activities');
export const sourceId = reference<'Source'>('sources');
export const disclosureId = reference<'Disclosure'>('disclosures');
export const transferId = reference<'Transfer'>('transfers');
export const retentionRuleId = reference<'RetentionRule'>('retentionRules');
export const measureId = reference<'Measure'>('measures');
export const clauseId = reference<'Clause'>('clauses');
export const rightsSettingId = reference<'RightsSetting'>('rightsSettings');
export const noticeId = reference<'Notice'>('notices');
export const assessmentId = reference<'Assessment'>('assessments');
export const attachmentId = reference<'Attachment'>('attachments');
/** A record of any type, for dismissals and the like. */
export const anyRecordId = reference<'AnyRecord'>('any');

/** Id of an item of a list inside a record (a data use, a contact point): unique within that record. */
export const itemId = z.string().regex(slugPattern);
