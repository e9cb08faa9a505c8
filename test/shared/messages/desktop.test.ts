import { describe, expect, it } from 'vitest';
import { desktopFailure } from '#shared/contract/desktop.ts';
import { desktopFailuresIn, desktopWordsIn } from '#shared/messages/desktop.ts';
import { uiLanguages } from '#shared/messages/messages.ts';

const placeholders = (text: string) => Array.from(text.matchAll(/\{\w+\}/g), ([one]) => one).sort();

describe('what is told of the machine', () => {
  it.each(uiLanguages)('covers every failure in %s, in whole sentences', (language) => {
    const failures = desktopFailuresIn(language);
    expect(Object.keys(failures).sort()).toEqual([...desktopFailure.shape.code.options].sort());
    for (const { title, explanation, action } of Object.values(failures)) {
      expect(title).not.toMatch(/[.!:]$/);
      expect([explanation, action].filter((text) => !/[^!]\.$/.test(text))).toEqual([]);
    }
  });

  it.each(uiLanguages)('names the same things in %s as in English', (language) => {
    const english = desktopFailuresIn('en');
    for (const [code, { explanation }] of Object.entries(desktopFailuresIn(language))) {
      const source = english[code as keyof typeof english];
      expect([code, placeholders(explanation)]).toEqual([code, placeholders(source.explanation)]);
    }
    const words = desktopWordsIn(language);
    expect(Object.keys(words)).toEqual(Object.keys(desktopWordsIn('en')));
    expect(placeholders(words.openOutsideDetail)).toEqual(['{address}']);
  });
});
