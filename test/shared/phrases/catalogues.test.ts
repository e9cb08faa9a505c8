import { describe, expect, it } from 'vitest';
import { say, type SlotValue } from '#shared/documents/say.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import { text } from '#shared/documents/inline.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { documentLanguages, loadCatalogue } from '#shared/phrases/languages.ts';
import { keyOf, type Phrase, type Slot } from '#shared/phrases/phrase.ts';

const notTopics = ['language', 'status', 'format', 'citation'];
const topicsOf = (catalogue: Catalogue): object =>
  Object.fromEntries(Object.entries(catalogue).filter(([name]) => !notTopics.includes(name)));

const isPhrase = (value: object): value is Phrase<string> => 'parts' in value && 'base' in value;

const phrasesIn = (value: unknown): readonly Phrase<string>[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isPhrase(value) ? [value] : Object.values(value).flatMap(phrasesIn);
};

const slotsOf = (parts: Phrase<string>['parts']): readonly Slot<string>[] =>
  parts.filter((part): part is Slot<string> => typeof part !== 'string');

const slotNames = (parts: Phrase<string>['parts']): readonly string[] => [
  ...new Set(
    slotsOf(parts)
      .map(({ slot }) => slot)
      .sort(),
  ),
];

const catalogues = await Promise.all(documentLanguages.map(loadCatalogue));
const byKey = (catalogue: Catalogue): ReadonlyMap<string, Phrase<string>> =>
  new Map(phrasesIn(topicsOf(catalogue)).map((phrase) => [keyOf(phrase), phrase]));
const [reference, ...others] = catalogues.map((catalogue) => ({
  language: catalogue.language,
  phrases: byKey(catalogue),
}));

const inForms = (base: string): Term => ({
  base: [text(base)],
  forms: Object.fromEntries(
    ['genitive', 'partitive', 'elative', 'ablative', 'allative', 'inessive', 'inverted'].map(
      (form) => [form, [text(`${base}-${form}`)]],
    ),
  ),
  isName: false,
});

const valuesFor = (
  phrase: Phrase<string>,
  value: (name: string) => SlotValue,
): Record<string, SlotValue> =>
  Object.fromEntries(
    [...slotNames(phrase.parts), ...slotNames(phrase.base ?? [])].map((name) => [
      name,
      value(name),
    ]),
  );

describe('the catalogues', () => {
  it.each(others)('$language uses the same slots as the first language', ({ phrases }) => {
    const different = [...phrases].filter(([key, phrase]) => {
      const first = reference?.phrases.get(key);
      return slotNames(phrase.parts).join() !== slotNames(first?.parts ?? []).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  describe.each(catalogues)('in $language', (catalogue) => {
    const phrases = [...byKey(catalogue)];

    it('give every phrase that asks for a form a sibling with the same slots that asks for none', () => {
      const wrong = phrases.filter(([, { parts, base }]) => {
        const asks = slotsOf(parts).some(({ form }) => form !== null);
        if (!asks) return base !== null;
        return (
          base === null ||
          slotsOf(base).some(({ form }) => form !== null) ||
          slotNames(base).join() !== slotNames(parts).join()
        );
      });
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it('say every phrase both with and without inflected forms, with all slots filled', () => {
      for (const [key, phrase] of phrases) {
        const inflected = plainText(say(phrase, valuesFor(phrase, inForms)));
        const plain = plainText(
          say(
            phrase,
            valuesFor(phrase, (name) => plainTerm([text(name)])),
          ),
        );
        for (const name of slotNames(phrase.parts)) {
          expect(inflected.toLowerCase(), key).toContain(name.toLowerCase());
          expect(plain.toLowerCase(), key).toContain(name.toLowerCase());
        }
      }
    });

    it('are set without stray spaces, straight quotation marks or three full stops', () => {
      const wrong = phrases.filter(([, { parts, base }]) =>
        [parts, base ?? []].some((words) => {
          const joined = words.map((part) => (typeof part === 'string' ? part : '×')).join('');
          return /^\s|\s$| {2}|"|\.\.\.| [.,:;]/.test(joined);
        }),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it('have words in every phrase', () => {
      const empty = phrases.filter(([, { parts }]) => parts.length === 0);
      expect(empty.map(([key]) => key)).toEqual([]);
    });
  });
});

const superseded: Readonly<Record<string, readonly RegExp[]>> = {
  fi: [/henkilörekisterilaki/i, /rekisterinkäsittelijä/i, /tietoturvavastaava/i],
  sv: [/registerförare/i, /personligt identifierbar/i, /standardskyddsklausul/i, /cookies/i],
  en: [/personally identifiable/i, /data controller/i],
};

describe('terms', () => {
  it.each(catalogues)('of older texts do not occur in $language', (catalogue) => {
    const patterns = superseded[catalogue.language] ?? [];
    const found = [...byKey(catalogue)].filter(([, { parts, base }]) =>
      [...parts, ...(base ?? [])].some(
        (part) => typeof part === 'string' && patterns.some((pattern) => pattern.test(part)),
      ),
    );
    expect(found.map(([key]) => key)).toEqual([]);
  });
});
