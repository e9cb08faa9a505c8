import { gdpr } from '#shared/law/citations.ts';
import { textIn } from '#shared/workspace/text-status.ts';
import { fieldOfText } from '#shared/checks/facts/record-parts.ts';
import { filler, suspectTexts } from '#shared/checks/facts/suspect-texts.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** A text that exists in one language and lacks another that the workspace claims to be complete in: a placeholder would be printed. A warning for the other languages of the workspace. Silent on texts that are empty everywhere. */
const textMissing = defineRule({
  code: 'text-missing-in-language',
  family: 'languages',
  severity: 'error',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1); WP 260 rev.01, point 13',
  unit: 'text',
  check: (unit, { settings: { languages, completeIn } }) => {
    const { type, record, texts } = unit;
    const found: Observation[] = [];
    for (const holder of texts.localized) {
      for (const language of languages) {
        if ((holder[language]?.text ?? '').trim() !== '') continue;
        const severity = completeIn.includes(language) ? 'error' : 'warning';
        const field = fieldOfText(unit, { holder, step: '' });
        found.push({ ...placeIn(type, record.id, field), severity, params: { language } });
      }
    }
    return found;
  },
});

/** A translation whose source has changed since: Art. 12(1). Silent where nobody recorded what it was made from. */
const translationStale = defineRule({
  code: 'translation-out-of-date',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Arts. 5(1)(d), 12(1)',
  unit: 'text',
  check: (unit, { settings: { languages } }) => {
    const { type, record, texts } = unit;
    const [source = ''] = languages;
    const found: Observation[] = [];
    for (const holder of texts.localized) {
      for (const language of languages) {
        if (holder[language]?.sourceHash === undefined) continue;
        if (textIn(holder, language, source).status !== 'stale') continue;
        const field = fieldOfText(unit, { holder, step: '' });
        found.push({ ...placeIn(type, record.id, field), params: { language } });
      }
    }
    return found;
  },
});

/** A text left half-written: a placeholder in square brackets, or filler. */
const placeholderLeft = defineRule({
  code: 'placeholder-left',
  family: 'languages',
  severity: 'warning',
  article: gdpr('12(1)'),
  source: 'GDPR, Art. 12(1)',
  unit: 'text',
  check: (unit) =>
    suspectTexts(unit.texts)
      .filter(({ text, isEvidence }) => !isEvidence && filler.test(text))
      .map((text) => placeIn(unit.type, unit.record.id, fieldOfText(unit, text))),
});

/** Languages of texts. */
export const languageRules = [textMissing, translationStale, placeholderLeft] as const;
