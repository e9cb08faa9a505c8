import type { VocabularyKind } from '#shared/model/vocabulary-item.ts';
import type { FieldKey } from './paths.ts';

type Kinds = readonly VocabularyKind[];

/** Which kinds of vocabulary a field takes its words from, by its name and, where that is not enough, the one around it. */
const kindsByField: Readonly<Record<string, Kinds>> = {
  purpose: ['purpose'],
  subPurposes: ['purpose'],
  categories: ['purpose'],
  what: ['legitimateInterest'],
  occasion: ['occasion'],
  start: ['startEvent'],
  event: ['startEvent'],
  state: ['condition', 'retentionCriterion'],
  criteria: ['retentionCriterion'],
  endActionWording: ['endAction'],
  duties: ['recipientDuty'],
  transformations: ['transformation'],
  condition: ['condition'],
  class: ['recipientCategory', 'subjectCategory'],
  subjectCategories: ['subjectCategory'],
  audience: ['subjectCategory'],
  dataSubjects: ['subjectCategory'],
};

/** Fields of one type of record whose name says too little alone. */
const kindsByRecord: Readonly<Record<string, Kinds>> = {
  'dataCategories/name': ['dataCategory'],
  'dataCategories/items': ['dataCategory'],
  'dataCategories/parts': ['dataCategory'],
  'dataCategories/examples': ['dataCategory'],
  'measures/name': ['measure'],
  'clauses/text': ['standardClause'],
};

/** The kinds of vocabulary that fit a field; `undefined` where any may, or the words are one's own. */
export function vocabularyKindsOf(path: FieldKey, type = ''): Kinds | undefined {
  const steps = path.split('/').reverse();
  for (const step of steps) {
    const kinds = kindsByRecord[`${type}/${step}`] ?? kindsByField[step];
    if (kinds !== undefined) return kinds;
  }
  return undefined;
}
