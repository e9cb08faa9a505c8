import { gdpr } from '#shared/law/citations.ts';
import { fieldOfText, textsMatching } from '#shared/checks/facts/record-parts.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Words for an end, with the year of it in the same sentence. */
const endInYear =
  /(?:\b(?:until|till|expir\w+|valid (?:to|through)|ends? on)\b|voimassa|päätty\w*|\bt\.?o\.?m\b|till och med|upphör\w*|löper ut)[^.;]{0,40}?(?:\d{1,2}\.\d{1,2}\.)?\b(20\d\d)\b(?!\/|\s*(?:alkaen|lähtien))/i;

/**
 * An end of a transfer instrument that a text gives, in a year that has passed: the instrument has been renewed
 * since, or no longer holds. Silent in the year itself, on texts without a year, and on words of the source.
 */
const endPassed = defineRule({
  code: 'end-date-passed',
  family: 'transfers',
  severity: 'warning',
  article: gdpr('13(1)(f)'),
  source: 'GDPR, Arts. 5(1)(d), 13(1)(f), 14(1)(f), 45(3)',
  unit: 'text',
  types: ['transfers', 'registers'],
  check: ({ type, record, texts }, { asOf }) =>
    textsMatching(texts, endInYear)
      .filter(({ isEvidence, text }) => !isEvidence && yearIn(text) < asOf.slice(0, 4))
      .slice(0, 1)
      .map((found) => ({
        ...placeIn(type, record.id, fieldOfText({ type, record }, found)),
        params: { year: yearIn(found.text) },
      })),
});

function yearIn(text: string): string {
  return endInYear.exec(text)?.[1] ?? '';
}

/** Dates in texts that have passed. */
export const endDateRules = [endPassed] as const;
