import { gdpr } from '#shared/law/citations.ts';
import { textIn } from '#shared/workspace/text-status.ts';
import { textsOf } from '#shared/checks/facts/texts-of-record.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';

/** A text that exists in one language and lacks another that the workspace claims to be complete in: a placeholder would be printed. A warning for the other languages of the workspace. Silent on texts that are empty everywhere. */
const textMissing = defineRule({
  code: 'text-missing-in-language',
  family: 'languages',
  severity: 'error',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1); WP 260 rev.01, point 13',
  unit: 'record',
  check: ({ type, record }, { settings }) => {
    return textsOf(type, record).localized.flatMap(({ field, languages }) => {
      const isEmpty = Object.values(languages).every(({ text }) => text.trim() === '');
      if (isEmpty) return [];
      return settings.languages
        .filter((language) => (languages[language]?.text ?? '').trim() === '')
        .map((language): Observation => {
          const severity = settings.completeIn.includes(language) ? 'error' : 'warning';
          return { type, record: record.id, field: field(), severity, params: { language } };
        });
    });
  },
});

/** A translation whose source has changed since: Art. 12(1). Silent where nobody recorded what it was made from. */
const translationStale = defineRule({
  code: 'translation-out-of-date',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 5(1)(d), 12(1)',
  unit: 'record',
  check: ({ type, record }, { settings }) => {
    const source = settings.languages[0] ?? '';
    return textsOf(type, record).localized.flatMap(({ field, languages }) =>
      settings.languages
        .filter((language) => textIn(languages, language, source).status === 'stale')
        .map((language) => ({ type, record: record.id, field: field(), params: { language } })),
    );
  },
});

const filler = /\b(TO[D]O|TBD|XXX|lorem ipsum)\b|\{\{/;

/** A text left half-written: a placeholder in square brackets, or filler. */
const placeholderLeft = defineRule({
  code: 'placeholder-left',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'record',
  check: ({ type, record }) =>
    textsOf(type, record)
      .texts.filter(({ text, isEvidence }) => !isEvidence && filler.test(text))
      .map(({ field }) => ({ type, record: record.id, field: field() })),
});

/** Languages of texts. */
export const languageRules = [textMissing, translationStale, placeholderLeft] as const;
