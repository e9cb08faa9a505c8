import type { LawReference } from '#shared/law/citations.ts';
import { gdpr } from '#shared/law/citations.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Visibility } from '#shared/model/base.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import type { Register } from '#shared/model/register.ts';
import type { Tracker } from '#shared/model/tracker.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
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

/** Something that a public record says with the help of another record, which a notice would tell. */
type Reference = { readonly place: FieldPlace; readonly to: Told; readonly id: string };

function referencesIn(
  { register, activities, transfers }: RegisterFacts,
  trackers: readonly Tracker[],
): readonly Reference[] {
  const of = (to: Told, place: FieldPlace, ids: readonly string[]) =>
    ids.map((id) => ({ place, to, id }));
  const usedBy = (type: 'registers' | 'activities', { id, dataUses }: Register | Activity) =>
    dataUses.flatMap((use) =>
      of('sources', placeIn(type, id, `dataUses/${use.id}/sources`), use.sources),
    );
  const ofRegister = [
    ...of('sources', placeIn('registers', register.id, 'sources'), register.sources),
    ...usedBy('registers', register),
  ];
  return [
    ...(isPublic(register) ? ofRegister : []),
    ...activities.filter(isPublic).flatMap((each) => usedBy('activities', each)),
    ...transfers.filter(isPublic).flatMap(({ id, disclosure }) => {
      return disclosure === null
        ? []
        : of('disclosures', placeIn('transfers', id, 'disclosure'), [disclosure]);
    }),
    ...trackers
      .filter(isPublic)
      .flatMap(({ id, disclosures, transfers: sent }) => [
        ...of('disclosures', placeIn('trackers', id, 'disclosures'), disclosures),
        ...of('transfers', placeIn('trackers', id, 'transfers'), sent),
      ]),
  ];
}

function isPublic({ visibility }: { readonly visibility: Visibility }): boolean {
  return visibility === 'public';
}

function hiddenIn(list: readonly Pick<AnyRecord, 'id' | 'visibility'>[]): ReadonlySet<string> {
  return new Set(list.filter((each) => !isPublic(each)).map(({ id }) => id));
}

/** A public record that refers to a source, disclosure or transfer of its register that is not public: the notice lacks that part. Told. Silent where no notice tells of the register. */
const referenceHidden = defineRule({
  code: 'reference-to-hidden-record',
  family: 'references',
  severity: 'info',
  article: gdpr('13(1)'),
  source: 'GDPR, Arts. 13(1)(e) and (f), 14(2)(f)',
  unit: 'register',
  check: (facts, { records }) => {
    const hidden = {
      sources: hiddenIn(facts.sources),
      disclosures: hiddenIn(facts.disclosures),
      transfers: hiddenIn(facts.transfers),
    };
    const isAllTold = Object.values(hidden).every(({ size }) => size === 0);
    if (isAllTold || facts.notices.length === 0) return [];
    return referencesIn(facts, records.ownedBy('trackers', facts.register.id))
      .filter(({ to, id }) => hidden[to].has(id))
      .map(({ place, id }): Observation => ({ ...place, params: { other: id } }));
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
