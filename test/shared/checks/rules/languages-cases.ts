import { sourceHash } from '#shared/workspace/text-status.ts';
import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { words, shop } from '#test/support/shop-changes.ts';

const translated = (changes: object) => ({
  en: { text: 'A web shop.' },
  fi: { text: 'Verkkokauppa.', ...changes },
});

/** Languages of texts. */
export const languageCases: readonly RuleCase[] = [
  {
    code: 'text-missing-in-language',
    about: 'A text in Finnish only, one in both languages, and one that nobody has written.',
    triggers: shop({ description: { fi: { text: 'Verkkokauppa.' } } }),
    field: 'description',
    spares: shop({ description: { fi: { text: 'Verkkokauppa.' }, en: { text: 'A web shop.' } } }),
    unknown: shop({ description: { fi: { text: '' } } }),
    whenUnknown: 'silent',
  },
  {
    code: 'translation-out-of-date',
    about: 'A translation of an older text, one of this text, and one of nobody knows what.',
    settings: { languages: ['en', 'fi'] },
    triggers: shop({ description: translated({ sourceHash: sourceHash('A shop.') }) }),
    field: 'description',
    spares: shop({ description: translated({ sourceHash: sourceHash('A web shop.') }) }),
    unknown: shop({ description: translated({}) }),
    whenUnknown: 'silent',
  },
  {
    code: 'placeholder-left',
    about:
      'A text that waits for words, a finished one, and words of the source that no document prints.',
    triggers: shop({ description: words('Delivery takes XXX days.') }),
    field: 'description',
    spares: shop({ description: words('Delivery takes two days.') }),
    unknown: shop({ evidence: [{ quote: 'Delivery takes XXX days.' }] }),
    whenUnknown: 'silent',
  },
];
