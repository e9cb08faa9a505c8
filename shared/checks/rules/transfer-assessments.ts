import { gdpr } from '#shared/law/citations.ts';
import { instrument } from '#shared/law/instruments.ts';
import { answered } from '#shared/model/answer.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { yearsAfter } from '#shared/checks/facts/days.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Years after which an assessment without a review date of its own is taken to be old. */
const assessmentYears = 3;

function needsAssessment({ mechanisms, modality }: Transfer): boolean {
  return (
    modality !== 'never' &&
    mechanisms.some((each) => instrument(each.instrument).needsImpactAssessment)
  );
}

/** Safeguards without an assessment of the country's law and practice, or with one whose outcome is open: Case C-311/18, clause 14. Silent for adequacy and derogations. */
const assessmentMissing = defineRule({
  code: 'transfer-assessment-missing',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('46(1)'),
  source: 'Case C-311/18; EDPB Recommendations 01/2020, 18 June 2021',
  unit: 'register',
  check: ({ transfers }) =>
    transfers.filter(needsAssessment).flatMap(({ id, impactAssessment }) => {
      if (impactAssessment.state === 'notApplicable') return [];
      const made = answered(impactAssessment);
      if (made?.outcome.state === 'answered') return [];
      const field = made === undefined ? 'impactAssessment' : 'impactAssessment/outcome';
      return [placeIn('transfers', id, field)];
    }),
});

/** An assessment whose review is due, or that is over three years old. Silent on undated ones with a review ahead. */
const assessmentOutdated = defineRule({
  code: 'transfer-assessment-outdated',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('46(1)'),
  source: 'EDPB Recommendations 01/2020, 18 June 2021, step 6',
  unit: 'register',
  check: ({ transfers }, { asOf }) =>
    transfers.filter(needsAssessment).flatMap(({ id, impactAssessment }) => {
      const made = answered(impactAssessment);
      if (made === undefined) return [];
      const date = answered(made.date);
      const isOld =
        made.nextReview === null
          ? date === undefined || date < yearsAfter(asOf, -assessmentYears)
          : made.nextReview < asOf;
      if (!isOld) return [];
      const field =
        made.nextReview === null ? 'impactAssessment/date' : 'impactAssessment/nextReview';
      const params = { date: date ?? '–', nextReview: made.nextReview ?? '–' };
      return [{ ...placeIn('transfers', id, field), params }];
    }),
});

/** An assessment that came to no, and the transfer is still recorded: Case C-311/18. */
const assessmentNegative = defineRule({
  code: 'transfer-assessment-negative',
  family: 'transfers',
  severity: 'error',
  article: gdpr('46(1)'),
  source: 'Case C-311/18',
  unit: 'register',
  check: ({ transfers }) =>
    transfers.filter(needsAssessment).flatMap(({ id, impactAssessment }) => {
      const made = answered(impactAssessment);
      if (made === undefined || answered(made.outcome) !== 'notAllowed') return [];
      const field = 'impactAssessment/outcome';
      return [placeIn('transfers', id, field)];
    }),
});

/** Transfer impact assessments. */
export const transferAssessmentRules = [
  assessmentMissing,
  assessmentOutdated,
  assessmentNegative,
] as const;
