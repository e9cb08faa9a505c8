import type { LawReference } from '#shared/law/citations.ts';
import { gdpr } from '#shared/law/citations.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Visibility } from '#shared/model/base.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { Register } from '#shared/model/register.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { oncePerList } from '#shared/checks/facts/once-per-list.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

const rank: Readonly<Record<Visibility, number>> = { public: 0, authority: 1, internal: 2 };

/** A field that is to be seen by more readers than its record: the record decides, and the setting does nothing. */
const fieldWider = defineRule({
  code: 'field-more-visible-than-record',
  family: 'documents',
  severity: 'warning',
  article: null,
  source: 'Data quality: the visibility of a field only narrows that of its record',
  unit: 'annotated',
  check: ({ type, record }) => {
    const found: Observation[] = [];
    for (const [field, visibility] of Object.entries(record.fieldVisibility)) {
      if (rank[visibility] < rank[record.visibility]) found.push(placeIn(type, record.id, field));
    }
    return found;
  },
});

/** A visibility set for a field that the record does not have: nothing is hidden by it. */
const fieldUnknown = defineRule({
  code: 'visibility-of-unknown-field',
  family: 'documents',
  severity: 'warning',
  article: null,
  source: 'Data quality: what is meant to stay inside would be printed',
  unit: 'annotated',
  check: ({ type, record }) => {
    const found: Observation[] = [];
    for (const field in record.fieldVisibility) {
      const [head = ''] = field.split('/');
      if (head in record) continue;
      found.push({ ...placeIn(type, record.id, 'fieldVisibility'), params: { field } });
    }
    return found;
  },
});

type Needed = { readonly fields: readonly string[]; readonly article: LawReference };

/** What data subjects must be told, by type of record. */
const neededFields: Partial<Readonly<Record<RecordType, Needed>>> = {
  registers: { fields: ['controllers'], article: gdpr('13(1)(a)') },
  parties: { fields: ['legalName', 'contactPoints', 'dpo'], article: gdpr('13(1)(a)') },
  activities: { fields: ['purpose', 'legalBases'], article: gdpr('13(1)(c)') },
  disclosures: { fields: ['recipient'], article: gdpr('13(1)(e)') },
  transfers: { fields: ['location', 'mechanisms', 'copyMeans'], article: gdpr('13(1)(f)') },
  retentionRules: { fields: ['outcomes'], article: gdpr('13(2)(a)') },
};

/** A public record whose field is hidden though data subjects must be told of it: Arts. 13, 14. Silent on records that are not public. */
const neededHidden = defineRule({
  code: 'needed-field-hidden',
  family: 'documents',
  severity: 'warning',
  article: gdpr('13(1)'),
  source: 'GDPR, Arts. 13(1) and (2), 14(1) and (2)',
  unit: 'annotated',
  types: ['registers', 'parties', 'activities', 'disclosures', 'transfers', 'retentionRules'],
  check: ({ type, record }) => {
    const needed = neededFields[type];
    if (needed === undefined || record.visibility !== 'public') return [];
    const found: Observation[] = [];
    for (const field of needed.fields) {
      const hidden = record.fieldVisibility[field];
      if (hidden === undefined || hidden === 'public') continue;
      found.push({ ...placeIn(type, record.id, field), article: needed.article });
    }
    return found;
  },
});

/** An activity of the controller that no notice may tell of: Arts. 13, 14 ask for it, if no exception applies. Told. Silent for processors and for registers without a notice. */
const activityHidden = defineRule({
  code: 'activity-not-told',
  family: 'documents',
  severity: 'info',
  article: gdpr('13(1)(c)'),
  source: 'GDPR, Arts. 13(4), 14(5), 23',
  unit: 'activity',
  check: (activity, { records }) => {
    if (activity.visibility === 'public' || !isOwn(activity)) return [];
    if (records.ownedBy('notices', activity.register).length === 0) return [];
    return [placeIn('activities', activity.id, 'visibility')];
  },
});

type Told = 'sources' | 'disclosures' | 'transfers';

/** What records of a type refer to that a notice tells. */
const toldOf: Partial<Readonly<Record<RecordType, readonly Told[]>>> = {
  registers: ['sources'],
  activities: ['sources'],
  transfers: ['disclosures'],
  trackers: ['disclosures', 'transfers'],
};

type Reference = { readonly id: string; readonly field: string };

function referencesIn(record: AnyRecord): readonly Reference[] {
  if ('subjectCategories' in record)
    return [...named(record.sources, 'sources'), ...usedIn(record)];
  if ('engagement' in record) return usedIn(record);
  if ('copyMeans' in record) {
    return record.disclosure === null ? [] : named([record.disclosure], 'disclosure');
  }
  if (!('technique' in record)) return [];
  return [...named(record.disclosures, 'disclosures'), ...named(record.transfers, 'transfers')];
}

function usedIn({ dataUses }: Pick<Register, 'dataUses'>): readonly Reference[] {
  return dataUses.flatMap(({ id, sources }) => named(sources, `dataUses/${id}/sources`));
}

function named(ids: readonly string[], field: string): readonly Reference[] {
  return ids.map((id) => ({ id, field }));
}

type Visible = Pick<AnyRecord, 'id' | 'visibility'>;

const hiddenIn = oncePerList((list: readonly Visible[]): readonly string[] =>
  list.filter(({ visibility }) => visibility !== 'public').map(({ id }) => id),
);

/** A public record that refers to a source, disclosure or transfer of its register that is not public: the notice lacks that part. Told. Silent where no notice tells of the register. */
const referenceHidden = defineRule({
  code: 'reference-to-hidden-record',
  family: 'references',
  severity: 'info',
  article: gdpr('13(1)'),
  source: 'GDPR, Arts. 13(1)(e) and (f), 14(2)(f)',
  unit: 'record',
  types: ['registers', 'activities', 'transfers', 'trackers'],
  check: ({ type, record }, { records }) => {
    if (record.visibility !== 'public') return [];
    const register = 'register' in record ? (record.register ?? '') : record.id;
    const hidden = (toldOf[type] ?? []).flatMap((each) =>
      hiddenIn(records.ownedBy(each, register)),
    );
    if (hidden.length === 0 || records.ownedBy('notices', register).length === 0) return [];
    const isHidden = new Set<string>(hidden);
    return referencesIn(record)
      .filter(({ id }) => isHidden.has(id))
      .map(({ id, field }): Observation => ({
        ...placeIn(type, record.id, field),
        params: { other: id },
      }));
  },
});

/** Who may see what. */
export const visibilityRules = [
  fieldWider,
  fieldUnknown,
  neededHidden,
  activityHidden,
  referenceHidden,
] as const;
