import { z } from 'zod';
import { condition } from './condition.ts';
import { activityId, dataCategoryId, partyId, systemId, vocabularyId } from './ids.ts';
import { partyRef } from './party-ref.ts';
import { countryCode } from './scalars.ts';

/** Which of a kind of record a rule covers. `notStated`: a text ties it to none; printed once, reported, never copied to all. */
export function selectionOf<Id extends z.ZodType>(id: Id) {
  return z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all') }),
      z.strictObject({ kind: z.literal('only'), ids: z.array(id).min(1) }),
      z.strictObject({ kind: z.literal('allExcept'), ids: z.array(id).min(1) }),
      z.strictObject({ kind: z.literal('notStated') }),
    ])
    .prefault({ kind: 'all' });
}

/** A selection of any kind of id. */
export type Selection<Id> =
  | { kind: 'all' }
  | { kind: 'only'; ids: Id[] }
  | { kind: 'allExcept'; ids: Id[] }
  | { kind: 'notStated' };

/** Whether a selection covers an id. What is tied to nothing (`notStated`) covers nothing in particular. */
export function covers(selection: Selection<string>, id: string): boolean {
  switch (selection.kind) {
    case 'all':
      return true;
    case 'only':
      return selection.ids.includes(id);
    case 'allExcept':
      return !selection.ids.includes(id);
    case 'notStated':
      return false;
  }
}

/**
 * What a rule covers: activities × data categories × data subjects, narrowed by recipients, parties,
 * systems, countries and a condition. "For the recordings, only when calling, for both purposes" is one
 * value.
 */
export const scope = z.strictObject({
  activities: selectionOf(activityId),
  dataCategories: selectionOf(dataCategoryId),
  dataSubjects: selectionOf(vocabularyId),
  recipients: z.array(partyRef).default([]),
  parties: z.array(partyId).default([]),
  systems: z.array(systemId).default([]),
  countries: z.array(countryCode).default([]),
  condition: condition.nullable().default(null),
});
export type Scope = z.output<typeof scope>;

/** As `scope`; what a file leaves out covers everything. */
export const openScope = scope.prefault({});
