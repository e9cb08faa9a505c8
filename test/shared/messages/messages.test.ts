import { describe, expect, it } from 'vitest';
import { fillIn, messagesIn, uiLanguages } from '#shared/messages/messages.ts';
import { workspaceFailureCodes } from '#shared/workspace/failure.ts';

type Tree = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Every sentence of a language by its path. */
function sentencesOf(tree: Readonly<Record<string, Tree>>): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([file, messages]) =>
    Object.entries(messages).flatMap(([code, message]) =>
      typeof message === 'string'
        ? [[`${file}/${code}`, message] as const]
        : Object.entries(message).map(([part, text]) => [`${file}/${code}/${part}`, text] as const),
    ),
  );
  return new Map(entries);
}

function placeholdersOf(sentence: string): readonly string[] {
  return Array.from(sentence.matchAll(/\{([a-zA-Z]+)\}/g), ([, name]) => name ?? '').sort();
}

const english = sentencesOf(messagesIn('en'));
const others = uiLanguages.filter((language) => language !== 'en');

describe('messages', () => {
  it('tell of every failure of a workspace file', () => {
    const told = Object.keys(messagesIn('en').failures);
    expect(workspaceFailureCodes.filter((code) => !told.includes(code))).toEqual([]);
  });

  it.each(uiLanguages)(
    'are whole in %s: title, explanation and action of each code',
    (language) => {
      const { failures, diagnostics } = messagesIn(language);
      for (const sentences of [...Object.values(failures), ...Object.values(diagnostics)]) {
        expect(Object.keys(sentences)).toEqual(['title', 'explanation', 'action']);
        expect(Object.values(sentences).filter((text) => text.trim() === '')).toEqual([]);
      }
    },
  );

  it.each(others)('have the same keys and placeholders in %s as in English', (language) => {
    const sentences = sentencesOf(messagesIn(language));
    expect([...sentences.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of sentences) {
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(english.get(key) ?? '')]);
    }
  });

  it.each(uiLanguages)('are sentences in %s: no shouting, no blame', (language) => {
    for (const { title, explanation, action } of Object.values(messagesIn(language).failures)) {
      expect(title).not.toMatch(/[.!:]$/);
      expect(explanation).toMatch(/\.$/);
      expect(action).toMatch(/\.$/);
      expect(`${title}${explanation}${action}`).not.toContain('!');
    }
  });

  it('keep a placeholder for which there is no value', () => {
    expect(fillIn('{place}: {field}', { place: '/parties/0' })).toBe('/parties/0: {field}');
  });

  it('do not read placeholders out of values', () => {
    expect(fillIn('{a} {b}', { a: '{b}', b: 'c' })).toBe('{b} c');
  });

  it('end with one full stop, also after a name that ends with one', () => {
    expect(fillIn('It went to {a}.', { a: 'Aurinko Inc.' })).toBe('It went to Aurinko Inc.');
    expect(fillIn('It went to {a}.', { a: 'Aurinko' })).toBe('It went to Aurinko.');
  });
});
