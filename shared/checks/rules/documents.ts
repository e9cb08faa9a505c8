import { gdpr } from '#shared/law/citations.ts';
import type { Clause } from '#shared/model/clause.ts';
import { yearsAfter } from '#shared/checks/facts/days.ts';
import { hasText } from '#shared/checks/facts/text.ts';
import { dateOfVersion, lastTextDate } from '#shared/checks/facts/text-date.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';
import { oldWordRules } from './old-words.ts';

/** Years after which a notice is taken to be old, if the law it rests on has been revised since. */
const staleYears = 3;

/** A text without any date or version: nobody can tell what held when. Arts. 5(2), 12(1). Silent for notices that have not been issued and are not taken in from a text. */
const undated = defineRule({
  code: 'undated-notice',
  family: 'documents',
  severity: 'error',
  article: gdpr('5(2)'),
  source: 'GDPR, Arts. 5(2), 12(1), 13(3)',
  unit: 'notice',
  check: ({ notice, isAsStated }, { records }) => {
    const versions = records.ownedBy('versions', `notice/${notice.id}`);
    const isDated = versions.some(
      (version) => dateOfVersion(version) !== undefined || version.effective.kind !== 'notStated',
    );
    if (isDated) return [];
    const place = placeIn('notices', notice.id, '');
    return [{ ...place, severity: isAsStated ? 'error' : 'info' }];
  },
});

/** A notice that was last changed more than three years ago. */
const stale = defineRule({
  code: 'stale-notice',
  family: 'documents',
  severity: 'warning',
  article: gdpr('5(1)(d)'),
  source: 'GDPR, Arts. 5(1)(d), 24(1)',
  unit: 'notice',
  check: ({ notice }, { records, asOf }) => {
    const last = lastTextDate([notice], records);
    if (last === undefined || last >= yearsAfter(asOf, -staleYears)) return [];
    const place = placeIn('notices', notice.id, '');
    return [{ ...place, params: { lastChanged: last } }];
  },
});

/** Another text prevails or governs instead, and Arts. 13 and 14 bind this one: precedence cannot lessen them. */
const precedence = defineRule({
  code: 'other-text-prevails',
  family: 'documents',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 12(1), 13, 14',
  unit: 'notice',
  check: ({ notice }) =>
    notice.relatedDocuments
      .filter(({ relation }) => relation === 'prevails' || relation === 'governsInstead')
      .map(({ id }): Observation => placeIn('notices', notice.id, `relatedDocuments/${id}`)),
});

/** Changes that people have to find themselves: WP 260 rev.01. Silent once they are told in some way, and where nothing says that they are published. */
const passiveChanges = defineRule({
  code: 'changes-told-passively',
  family: 'documents',
  severity: 'info',
  article: gdpr('13(3)'),
  source: 'GDPR, Arts. 12(1), 13(3); WP 260 rev.01, points 29 to 31',
  unit: 'notice',
  check: ({ notice }) => {
    if (notice.changes.state !== 'answered') return [];
    const { announcedHow, announcedWhere } = notice.changes.value;
    const place = placeIn('notices', notice.id, 'changes/announcedHow');
    return hasText(announcedWhere) && !announcedHow.some(hasText) ? [place] : [];
  },
});

/** The same advice twice, in two sections and with other words: which holds? Silent where one is the other's exception. */
const repeatedClause = defineRule({
  code: 'repeated-clause',
  family: 'documents',
  severity: 'info',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'register',
  check: ({ register }, { records }) => {
    const clauses = records.ownedBy('clauses', register.id);
    return clauses.flatMap((clause, index) =>
      clauses
        .slice(0, index)
        .filter((other) => isRepeated(clause, other))
        .slice(0, 1)
        .map((other): Observation => ({
          ...placeIn('clauses', clause.id, 'text'),
          params: { other: other.id },
        })),
    );
  },
});

function isRepeated(clause: Clause, other: Clause): boolean {
  if (clause.type !== other.type || areRelated(clause, other)) return false;
  const isTopical = clause.scope.dataCategories.kind !== 'all' || clause.type === 'advice';
  const isSameScope = JSON.stringify(clause.scope) === JSON.stringify(other.scope);
  return (isTopical && isSameScope) || likeness(clause, other) >= 0.6;
}

function areRelated(clause: Clause, other: Clause): boolean {
  return (
    clause.overrides.some((id) => id === other.id) || other.overrides.some((id) => id === clause.id)
  );
}

/** Share of words that two clauses have in common, in the language where it is greatest. */
function likeness(clause: Clause, other: Clause): number {
  if (!('text' in clause.text) || !('text' in other.text)) {
    return JSON.stringify(clause.text) === JSON.stringify(other.text) ? 1 : 0;
  }
  const texts = other.text.text;
  return Object.entries(clause.text.text).reduce((most, [language, { text }]) => {
    const words = wordsOf(text);
    const others = wordsOf(texts[language]?.text ?? '');
    if (words.size === 0 || others.size === 0) return most;
    const shared = [...words].filter((word) => others.has(word)).length;
    return Math.max(most, shared / Math.min(words.size, others.size));
  }, 0);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[\s.,:;!?()]+/)
      .filter((word) => word.length > 3),
  );
}

/** A register whose review is due. Silent without a date. */
const reviewOverdue = defineRule({
  code: 'review-overdue',
  family: 'documents',
  severity: 'warning',
  article: gdpr('24(1)'),
  source: 'GDPR, Arts. 5(2), 24(1)',
  unit: 'register',
  check: ({ register }, { asOf }) => {
    const { next } = register.review;
    if (next === null || next >= asOf || register.status === 'retired') return [];
    return [{ ...placeIn('registers', register.id, 'review/next'), params: { next } }];
  },
});

/** Dates, changes, precedence and repetition in documents. */
export const documentRules = [
  ...oldWordRules,
  undated,
  stale,
  precedence,
  passiveChanges,
  repeatedClause,
  reviewOverdue,
] as const;
