import { gdpr } from '#shared/law/citations.ts';
import { covers } from '#shared/model/scope.ts';
import { referredTypes } from '#shared/checks/facts/record-parts.ts';
import { hasText } from '#shared/checks/facts/text.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** A word, category, party, system, assessment or attachment that no other record refers to. It is in no document. */
const recordUnused = defineRule({
  code: 'record-not-used',
  family: 'references',
  severity: 'info',
  article: null,
  source: 'Data quality; GDPR, Art. 5(1)(d) for what is kept about parties',
  unit: 'record',
  types: referredTypes,
  check: ({ type, record }, { records }) =>
    records.isUsed(record.id) ? [] : [placeIn(type, record.id, '')],
});

/** Types of record with a scope that names activities. */
const scoped = [
  'retentionRules',
  'disclosures',
  'transfers',
  'measures',
  'clauses',
  'rightsSettings',
] as const;

/** A record of a register whose scope names only activities of other registers: it holds for nothing there. Silent where no activity is named. */
const scopeElsewhere = defineRule({
  code: 'scope-in-another-register',
  family: 'references',
  severity: 'warning',
  article: null,
  source: 'Data quality: what a register says holds for its own activities',
  unit: 'register',
  check: ({ register, activities }, { records }) => {
    const here = new Set<string>(activities.map(({ id }) => id));
    const found: FieldPlace[] = [];
    for (const type of scoped) {
      for (const { id, scope } of records.ownedBy(type, register.id)) {
        if (scope.activities.kind !== 'only' || scope.activities.ids.some((each) => here.has(each)))
          continue;
        found.push(placeIn(type, id, 'scope/activities'));
      }
    }
    return found;
  },
});

/** A clause that no notice of its register prints. Silent where the register has no notice, which is told elsewhere. */
const clauseUnprinted = defineRule({
  code: 'clause-not-printed',
  family: 'references',
  severity: 'info',
  article: null,
  source: 'Data quality',
  unit: 'record',
  types: ['clauses'],
  check: ({ type, record }, { records }): readonly Observation[] => {
    if (type !== 'clauses' || !('register' in record) || record.register === null) return [];
    const notices = records.ownedBy('notices', record.register);
    if (notices.length === 0 || notices.some(({ clauses }) => covers(clauses, record.id)))
      return [];
    return [placeIn(type, record.id, '')];
  },
});

/** A term of a glossary without a meaning: no party, no paired term and no definition. Art. 12(1). */
const emptyTerm = defineRule({
  code: 'glossary-term-without-meaning',
  family: 'references',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'record',
  types: ['glossaryTerms'],
  check: ({ type, record }): readonly Observation[] => {
    if (!('meaning' in record)) return [];
    const { meaning } = record;
    const isEmpty =
      (meaning.kind === 'definition' && !hasText(meaning.definition)) ||
      (meaning.kind === 'paired' && !hasText(meaning.with)) ||
      (meaning.kind === 'party' && meaning.party.kind === 'notStated');
    return isEmpty ? [placeIn(type, record.id, 'meaning')] : [];
  },
});

/** What belongs to nothing. */
export const orphanRules = [recordUnused, scopeElsewhere, clauseUnprinted, emptyTerm] as const;
