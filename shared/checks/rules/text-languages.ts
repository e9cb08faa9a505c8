import { gdpr } from '#shared/law/citations.ts';
import { fieldOfText } from '#shared/checks/facts/record-parts.ts';
import { languageOf, languageOfTitle } from '#shared/checks/facts/language-of.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/**
 * A text that reads as another language than that of its field, by the small words in it: Art. 12(1). Silent
 * on short texts and wherever the words leave a doubt, and for languages that it does not know.
 */
const textInAnotherLanguage = defineRule({
  code: 'text-in-another-language',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1); WP 260 rev.01, point 13',
  unit: 'text',
  check: (unit) => {
    const { type, record, texts } = unit;
    const found: Observation[] = [];
    for (const holder of texts.localized) {
      for (const language in holder) {
        const looksLike = languageOf(holder[language]?.text ?? '', language);
        if (looksLike === undefined) continue;
        const field = fieldOfText(unit, { holder, step: '' });
        found.push({ ...placeIn(type, record.id, field), params: { language, looksLike } });
      }
    }
    return found;
  },
});

/** A title in another language than the body of the notice: Art. 12(1). Silent on titles without a word that names such a document. */
const titleInAnotherLanguage = defineRule({
  code: 'title-in-another-language',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1); WP 260 rev.01, point 13',
  unit: 'record',
  types: ['notices', 'registers'],
  check: ({ type, record }) => {
    const isNotice = 'audience' in record;
    const isRegister = 'subjectCategories' in record;
    if (!isNotice && !isRegister) return [];
    const field = isNotice ? 'title' : 'name';
    const title = isNotice ? record.title : record.name;
    const found: Observation[] = [];
    for (const language in title) {
      const looksLike = languageOfTitle(title[language]?.text ?? '', language);
      if (looksLike === undefined) continue;
      found.push({ ...placeIn(type, record.id, field), params: { language, looksLike } });
    }
    return found;
  },
});

/** A language that a notice is to be printed in and that the workspace does not write: its texts cannot be complete. */
const noticeLanguage = defineRule({
  code: 'notice-in-unwritten-language',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'notice',
  check: ({ notice: { id, languages } }, { settings }) =>
    languages
      .filter((language) => !settings.languages.includes(language))
      .map((language): Observation => ({
        ...placeIn('notices', id, 'languages'),
        params: { language },
      })),
});

/** Languages that texts are really in. */
export const textLanguageRules = [
  textInAnotherLanguage,
  titleInAnotherLanguage,
  noticeLanguage,
] as const;
