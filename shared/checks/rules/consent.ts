import { gdpr } from '#shared/law/citations.ts';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { fieldOfText } from '#shared/checks/facts/record-parts.ts';
import { basesOn } from '#shared/checks/facts/bases-on.ts';
import { isOwn, isProcessed } from '#shared/checks/facts/register-facts.ts';
import { acceptanceByUse, suspectTexts } from '#shared/checks/facts/suspect-texts.ts';
import { hasText, isNamedLaw } from '#shared/checks/facts/text.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { Severity } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function consentsOf(activity: Activity): readonly LegalBasis[] {
  return isOwn(activity) ? basesOn(activity, ['a']) : [];
}

function isForAllData({ dataCategories, condition }: LegalBasis): boolean {
  return dataCategories.kind === 'all' && condition === null;
}

/**
 * Consent without a way to withdraw it: Art. 7(3). Only told where marketing can be cancelled in a way that is
 * described, and where the right to withdraw stands with the place to turn to or with a way of its own.
 */
const consentWithoutWithdrawal = defineRule({
  code: 'consent-without-withdrawal',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('7(3)'),
  source: 'GDPR, Arts. 7(3), 13(2)(c)',
  unit: 'activity',
  check: (activity, { records }) => {
    const isTold = activity.consents.some(({ withdrawal }) => hasText(withdrawal));
    if (isTold || consentsOf(activity).length === 0) return [];
    const isToldElsewhere = isMarketingCancelled(activity) || isRightTold(activity, records);
    const severity: Severity = isToldElsewhere ? 'info' : 'warning';
    return [{ ...placeIn('activities', activity.id, 'consents'), severity }];
  },
});

function isMarketingCancelled({ directMarketing }: Activity): boolean {
  return directMarketing.some(
    ({ permission, optOuts }) =>
      answered(permission) === 'priorConsent' && optOuts.some(({ how }) => hasText(how)),
  );
}

function isRightTold(activity: Activity, records: RecordReader): boolean {
  const settings = records.ownedBy('rightsSettings', activity.register);
  const withdrawal = settings.find(
    ({ right, applicability }) => right === 'withdrawal' && applicability.kind !== 'doesNotApply',
  );
  if (
    withdrawal?.ownPoints.some(({ kind }) => kind === 'part' || kind === 'selfService') === true
  ) {
    return true;
  }
  return (
    withdrawal !== undefined &&
    settings.some(
      ({ right, channels }) => (right === 'withdrawal' || right === 'all') && channels.length > 0,
    )
  );
}

/**
 * Consent that is asked while the processing rests on something else, such as consent to take part in a study:
 * it is no legal basis, and people should not take it for one. Only tells. Silent while a basis is open, and where
 * consent may be asked by the rules on marketing and cookies (Directive 2002/58/EC).
 */
const consentWithoutBasis = defineRule({
  code: 'consent-without-basis',
  family: 'legalBases',
  severity: 'info',
  article: gdpr('6(1)(a)'),
  source: 'GDPR, Arts. 5(1)(a), 6(1)(a); EDPB Opinion 3/2019 on clinical trials, 23 January 2019',
  unit: 'activity',
  check: (activity, { records }) => {
    const { consents, legalBases, directMarketing, register } = activity;
    if (consents.length === 0 || !isOwn(activity) || directMarketing.length > 0) return [];
    const isOpen =
      legalBases.length === 0 || legalBases.some(({ point }) => point.state !== 'answered');
    const rests = legalBases.some(
      ({ point, article9 }) => answered(point) === 'a' || article9.includes('a'),
    );
    if (isOpen || rests || records.ownedBy('trackers', register).length > 0) return [];
    return [placeIn('activities', activity.id, 'consents')];
  },
});

/**
 * Consent and another basis for the same data at the same time: who withdraws would expect the processing to
 * end. Silent where one or the other holds, where that is open, and where each has data of its own.
 */
const consentBesideOtherBasis = defineRule({
  code: 'consent-beside-other-basis',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('6(1)(a)'),
  source: 'GDPR, Art. 6(1)(a); EDPB Guidelines 05/2020 on consent, 4 May 2020, points 121 to 123',
  unit: 'activity',
  check: (activity) => {
    if (answered(activity.basesRelation) !== 'cumulative') return [];
    const consent = consentsOf(activity).find(isForAllData);
    const isBeside = activity.legalBases.some(
      (basis) => isForAllData(basis) && !['a', undefined].includes(answered(basis.point)),
    );
    if (consent === undefined || !isBeside) return [];
    return [placeIn('activities', activity.id, `legalBases/${consent.id}/point`)];
  },
});

/** Groups of the library whose livelihood depends on the controller. */
const dependents: ReadonlySet<string> = new Set([
  'hr.employees',
  'hr.trainees',
  'hr.temporaryAgencyWorkers',
  'hr.civilServants',
  'recruitment.applicants',
]);

/**
 * Consent of people who work for the controller or apply for work: it is seldom free. Silent where a law is
 * named that asks for the consent, and on groups that are not from the library.
 */
const consentOfDependents = defineRule({
  code: 'consent-of-employees',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('7(4)'),
  source: 'GDPR, Arts. 4(11), 7(4), recital 43; EDPB Guidelines 05/2020, points 21 to 23',
  unit: 'activity',
  check: (activity, { records }) => {
    const consent = consentsOf(activity).find(({ laws }) => !laws.some(isNamedLaw));
    if (consent === undefined || !concernsDependents(activity, records)) return [];
    return [placeIn('activities', activity.id, `legalBases/${consent.id}/point`)];
  },
});

function isDependent(group: string, records: RecordReader): boolean {
  return dependents.has(records.find('vocabulary', group)?.libraryKey ?? '');
}

function concernsDependents(activity: Activity, records: RecordReader): boolean {
  const used = activity.dataUses.filter(isProcessed);
  if (used.some(({ dataSubjects }) => dataSubjects.kind !== 'only')) {
    // Where data is of whoever the register is about, all of these have to be dependents.
    const all = records.find('registers', activity.register)?.subjectCategories ?? [];
    return all.length > 0 && all.every((id) => isDependent(id, records));
  }
  return used.some(
    ({ dataSubjects }) =>
      dataSubjects.kind === 'only' && dataSubjects.ids.some((id) => isDependent(id, records)),
  );
}

/** A text that takes the use of a service for consent or acceptance: Art. 4(11), recital 32. Silent on words of the source. */
const consentByUse = defineRule({
  code: 'acceptance-by-use',
  family: 'legalBases',
  severity: 'warning',
  article: gdpr('4(11)'),
  source: 'GDPR, Arts. 4(11), 7(1), recital 32; EDPB Guidelines 05/2020, points 75 to 86',
  unit: 'text',
  types: ['clauses', 'notices', 'registers', 'trackers', 'rightsSettings', 'activities'],
  check: ({ type, record, texts }) => {
    if ('dataUses' in record && 'consents' in record && record.consents.length === 0) return [];
    const found = suspectTexts(texts).find(
      ({ text, isEvidence }) => !isEvidence && acceptanceByUse.test(text),
    );
    if (found === undefined) return [];
    return [placeIn(type, record.id, fieldOfText({ type, record }, found))];
  },
});

/** Consent: whether it can be withdrawn, stands alone, is free and is given. */
export const consentRules = [
  consentWithoutBasis,
  consentWithoutWithdrawal,
  consentBesideOtherBasis,
  consentOfDependents,
  consentByUse,
] as const;
