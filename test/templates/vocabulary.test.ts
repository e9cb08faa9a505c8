import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '#shared/kernel/compare.ts';
import {
  type LibraryItem,
  type LibraryKind,
  type LibraryLanguage,
  libraryFileSchema,
  libraryLanguages,
  requiredForms,
} from '#shared/model/library.ts';

const folder = join(import.meta.dirname, '../../templates/vocabulary');
const fileNames = readdirSync(folder).filter((name) => name.endsWith('.json'));
const files = fileNames.map((name) =>
  libraryFileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);

const leastCounts = {
  dataCategory: 60,
  subjectCategory: 40,
  recipientCategory: 40,
  measure: 40,
  condition: 30,
  startEvent: 25,
  endAction: 12,
  purpose: 60,
  legitimateInterest: 30,
  occasion: 20,
  retentionCriterion: 15,
  recipientDuty: 12,
  transformation: 12,
  standardClause: 30,
} satisfies Record<LibraryKind, number>;

/** Abbreviations and proper nouns keep their capital inside a sentence. */
const capitalised = /^(?:[A-ZÅÄÖ]{2,}|Swedish)(?:[-: ]|$)/;

const dataCategories = files.flatMap((file) => (file.kind === 'dataCategory' ? file.items : []));
const startEvents = files.flatMap((file) => (file.kind === 'startEvent' ? file.items : []));
const endActions = files.flatMap((file) => (file.kind === 'endAction' ? file.items : []));
const conditions = files.flatMap((file) => (file.kind === 'condition' ? file.items : []));

/** Every text of an item as `[place, language, words]`, whatever the field. */
function textsOf(item: LibraryItem): [string, LibraryLanguage, string][] {
  const localized: [string, Partial<Record<LibraryLanguage, string>>][] = [['texts', item.texts]];
  if (item.examples !== undefined) localized.push(['examples', item.examples]);
  if ('unless' in item && item.unless !== undefined) localized.push(['unless', item.unless]);
  if ('sentence' in item && item.sentence !== undefined) {
    localized.push(['sentence', item.sentence]);
  }
  for (const [language, forms] of Object.entries(item.forms ?? {})) {
    for (const [form, words] of Object.entries(forms)) {
      localized.push([`forms.${form}`, { [language]: words }]);
    }
  }
  return localized.flatMap(([field, words]) =>
    libraryLanguages.flatMap((language): [string, LibraryLanguage, string][] => {
      const text = words[language];
      return text === undefined ? [] : [[`${item.key} ${field}`, language, text]];
    }),
  );
}

/** Places of the texts that break a rule, so that a failure names what to mend. */
const offenders = (
  items: readonly LibraryItem[],
  breaks: (words: string, place: string) => boolean,
) =>
  items
    .flatMap(textsOf)
    .filter(([place, , words]) => breaks(words, place))
    .map(([place, language, words]) => `${place} (${language}): ${words}`);

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

const hasWordEnding = (words: string, endings: readonly string[]) =>
  words.split(' ').some((word) => endings.some((ending) => word.endsWith(ending)));

describe('the vocabulary library', () => {
  it('has one file of each kind', () => {
    expect(files.map((file) => file.kind).toSorted()).toEqual(Object.keys(leastCounts).toSorted());
  });

  it('is formatted as canonical UTF-8 text with a final line feed', () => {
    for (const name of fileNames) {
      const content = readFileSync(join(folder, name), 'utf8');
      expect(content.endsWith('}\n'), name).toBe(true);
      expect(content, name).not.toMatch(/[\r\t\uFEFF\u00A0\u00AD]/);
      expect(content, name).toBe(content.normalize('NFC'));
    }
  });
});

describe.each(files)('library items of kind $kind', ({ kind, items }) => {
  it('are as many as organisations need', () => {
    expect(items.length).toBeGreaterThanOrEqual(leastCounts[kind]);
  });

  it('stand once each, in the order of their keys', () => {
    const keys = items.map((item) => item.key);
    expect(repeated(keys)).toEqual([]);
    expect(keys).toEqual(keys.toSorted(byCodePoint));
  });

  it.each(libraryLanguages)('share no text in %s', (language) => {
    expect(repeated(items.map((item) => item.texts[language].toLowerCase()))).toEqual([]);
  });

  it.each(libraryLanguages)('have every form that phrases ask for in %s', (language) => {
    const missing = items.flatMap((item) =>
      requiredForms[kind][language]
        .filter((form) => item.forms?.[language]?.[form] === undefined)
        .map((form) => `${item.key} ${form}`),
    );
    expect(missing).toEqual([]);
  });

  it('have forms that differ from the base text', () => {
    const same = items.flatMap((item) =>
      libraryLanguages.flatMap((language) =>
        Object.entries(item.forms?.[language] ?? {})
          .filter(([, words]) => words === item.texts[language])
          .map(([form]) => `${item.key} ${form}`),
      ),
    );
    expect(same).toEqual([]);
  });

  it('have no stray white space', () => {
    const stray = (words: string) => words !== words.trim() || /\s\s/.test(words);
    expect(offenders(items, stray)).toEqual([]);
  });

  it('end with a full stop only where they are sentences', () => {
    const isSentence = (place: string) =>
      place.endsWith(' sentence') || (kind === 'standardClause' && place.endsWith(' texts'));
    const wrong = (words: string, place: string) => /[.!?]$/.test(words) !== isSentence(place);
    expect(offenders(items, wrong)).toEqual([]);
  });

  it('begin with a small letter unless they are sentences or a word demands a capital', () => {
    const wrong = (words: string, place: string) => {
      const first = words.charAt(0);
      const isSmall = first === first.toLowerCase();
      if (place.endsWith(' sentence') || kind === 'standardClause') return isSmall;
      return !isSmall && !capitalised.test(words);
    };
    expect(offenders(items, wrong)).toEqual([]);
  });
});

describe('data categories', () => {
  it('name parents that exist and are not themselves', () => {
    const keys = new Set(dataCategories.map((item) => item.key));
    const orphans = dataCategories.filter(
      ({ key, parent }) => parent !== undefined && (parent === key || !keys.has(parent)),
    );
    expect(orphans).toEqual([]);
  });

  it('cover every special category of Article 9, and Articles 10 and 87', () => {
    const covered = new Set(
      dataCategories.map(({ sensitivity }) =>
        sensitivity.kind === 'special' ? sensitivity.type : sensitivity.kind,
      ),
    );
    expect([...covered].toSorted()).toEqual([
      'biometric',
      'criminal',
      'genetic',
      'health',
      'nationalIdentificationNumber',
      'ordinary',
      'politicalOpinions',
      'racialOrEthnicOrigin',
      'religiousOrPhilosophicalBeliefs',
      'sexLifeOrOrientation',
      'tradeUnionMembership',
    ]);
  });
});

describe('Finnish forms', () => {
  const endings: Partial<Record<string, readonly string[]>> = {
    genitive: ['n'],
    partitive: ['a', 'ä'],
    elative: ['sta', 'stä'],
    ablative: ['lta', 'ltä'],
    allative: ['lle'],
  };

  it('carry the ending of their case', () => {
    const wrong = files
      .flatMap((file): readonly LibraryItem[] => file.items)
      .flatMap((item) =>
        Object.entries(item.forms?.fi ?? {})
          .filter(([form, words]) => !hasWordEnding(words, endings[form] ?? []))
          .map(([form, words]) => `${item.key} ${form}: ${words}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('start events', () => {
  it('take the article in English, so that they read right after "from"', () => {
    const bare = startEvents.filter(({ texts }) => !texts.en.startsWith('the '));
    expect(bare.map((item) => item.key)).toEqual([]);
  });
});

describe('end actions', () => {
  it('have the same Swedish words in both orders, with the verb first in the inverted one', () => {
    const words = (text = '') => text.split(' ').toSorted();
    for (const item of endActions) {
      const inverted = item.forms?.sv?.inverted;
      expect(words(inverted), item.key).toEqual(words(item.texts.sv));
      expect(inverted, item.key).toMatch(/^\p{Ll}+s /u);
    }
  });

  it('offer every action that a retention rule can end with', () => {
    const actions = new Set(endActions.map((item) => item.action));
    expect([...actions].toSorted()).toEqual([
      'anonymise',
      'archive',
      'erase',
      'restrict',
      'return',
    ]);
  });
});

describe('conditions', () => {
  const openings: Record<LibraryLanguage, RegExp> = {
    fi: /^(?:kun|jos|niin kauan kuin|siltä osin kuin) /,
    sv: /^(?:när|om|så länge|i den mån) /,
    en: /^(?:when|if|for as long as|in so far as) /,
  };
  const negativeOpenings: Record<LibraryLanguage, RegExp> = {
    fi: /^ellei /,
    sv: /^om .*\binte\b/,
    en: /^unless /,
  };

  it.each(libraryLanguages)('are subordinate clauses that can end a sentence in %s', (language) => {
    expect(conditions.filter(({ texts }) => !openings[language].test(texts[language]))).toEqual([]);
    const turned = conditions.flatMap(({ unless }) =>
      unless === undefined ? [] : [unless[language]],
    );
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.filter((words) => !negativeOpenings[language].test(words))).toEqual([]);
  });

  it('cover every kind of condition', () => {
    const kinds = new Set(conditions.map((item) => item.conditionKind));
    expect(kinds.size).toBe(9);
  });
});
