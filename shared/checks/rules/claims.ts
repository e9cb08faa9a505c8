import { gdpr } from '#shared/law/citations.ts';
import { answered } from '#shared/model/answer.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { DataUse } from '#shared/model/data-use.ts';
import type { UsedData } from '#shared/checks/facts/activity-data.ts';
import { placeOfData } from '#shared/checks/facts/activity-data.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Data called anonymous that identifies a person or holds whatever people write: recital 26, Art. 4(1). Silent while that is open. */
const anonymityClaim = defineRule({
  code: 'anonymity-claim-contradicted',
  family: 'claims',
  severity: 'warning',
  article: gdpr('4(1)'),
  source: 'GDPR, Art. 4(1), recital 26; WP 216 on anonymisation techniques',
  unit: 'activityData',
  check: (data) =>
    data.altered
      .filter(({ use, category }) => isCalledAnonymous(use) && isPersonal(category))
      .map((used): Observation => {
        return { ...placeOfData(data, used, 'form'), params: { category: used.category.id } };
      }),
});

function isCalledAnonymous({ form, transformations }: DataUse): boolean {
  if (form === 'anonymous') return true;
  return transformations.some(({ kind, stage }) => kind === 'anonymise' && stage === 'always');
}

/** Data that identifies a person, or holds whatever people write. */
function isPersonal({ freeContent, identifiesDirectly }: DataCategory): boolean {
  return freeContent || answered(identifiesDirectly) === true;
}

/**
 * Data called anonymous of which merely identifiers are taken out or replaced by codes: pseudonymised, Art. 4(5)
 * and recital 26. Told once for an activity, since one step takes the names out of all its data. Silent where the
 * step does not say which data it changes.
 */
const codesOnly = defineRule({
  code: 'anonymous-by-codes-only',
  family: 'claims',
  severity: 'warning',
  article: gdpr('4(5)'),
  source: 'GDPR, Art. 4(1) and (5), recital 26; WP 216 on anonymisation techniques',
  unit: 'activityData',
  check: (data) => {
    const found = data.altered.filter(isChanged).find(({ use }) => isMerelyWithoutNames(use));
    return found === undefined ? [] : [placeOfData(data, found, 'form')];
  },
});

function isChanged({ use }: UsedData): boolean {
  return use.transformations.length > 0;
}

function isMerelyWithoutNames({ form, transformations }: DataUse): boolean {
  const isOf = (kind: string) => transformations.some((each) => each.kind === kind);
  const isReplaced = transformations.some(
    ({ kind, identifiers }) => kind === 'anonymise' && identifiers.length > 0,
  );
  return isReplaced || (form === 'anonymous' && isOf('pseudonymise') && !isOf('anonymise'));
}

/** Identifiers are removed and content stays: still personal data, at most pseudonymised. Arts. 4(1), 4(5). */
const identifiersRemoved = defineRule({
  code: 'identifiers-removed-not-anonymous',
  family: 'claims',
  severity: 'warning',
  article: gdpr('4(5)'),
  source: 'GDPR, Art. 4(1) and (5), recital 26; EDPB Guidelines 01/2025 on pseudonymisation',
  unit: 'activityData',
  check: (data) =>
    data.altered.filter(isChanged).flatMap((used): readonly Observation[] => {
      const { use, category } = used;
      const removal = use.transformations.find(({ kind }) =>
        ['remove', 'mask', 'pseudonymise'].includes(kind),
      );
      if (removal === undefined || use.form === 'pseudonymised' || !isPersonal(category)) return [];
      const place = placeOfData(data, used, `transformations/${removal.id}`);
      return [{ ...place, params: { category: category.id } }];
    }),
});

/** A certificate that nobody can check: no number, or no end of validity. Arts. 5(2), 42. Silent for dispute schemes. */
const certificateUnverifiable = defineRule({
  code: 'certificate-not-verifiable',
  family: 'claims',
  severity: 'info',
  article: gdpr('5(2)'),
  source: 'GDPR, Arts. 5(2), 42(7)',
  unit: 'party',
  check: (party) =>
    party.certificates
      .filter(({ kind }) => kind !== 'disputeScheme')
      .filter(({ number, validUntil }) => {
        const isDated = validUntil.state === 'answered' || validUntil.state === 'notApplicable';
        return (number ?? '').trim() === '' || !isDated;
      })
      .map(({ id, name }) => ({
        ...placeIn('parties', party.id, `certificates/${id}`),
        params: { certificate: name, party: party.legalName },
      })),
});

/** A certificate that has run out. */
const certificateExpired = defineRule({
  code: 'certificate-expired',
  family: 'claims',
  severity: 'warning',
  article: gdpr('5(2)'),
  source: 'GDPR, Arts. 5(1)(d), 5(2)',
  unit: 'party',
  check: (party, { asOf }) =>
    party.certificates.flatMap(({ id, name, validUntil }): readonly Observation[] => {
      const until = answered(validUntil);
      if (until === undefined || until >= asOf) return [];
      const params = { certificate: name, party: party.legalName, until };
      return [{ ...placeIn('parties', party.id, `certificates/${id}/validUntil`), params }];
    }),
});

/** Claims that other facts contradict, or that nobody can check. */
export const claimRules = [
  anonymityClaim,
  codesOnly,
  identifiersRemoved,
  certificateUnverifiable,
  certificateExpired,
] as const;
