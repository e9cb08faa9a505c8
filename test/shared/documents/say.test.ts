import { describe, expect, it } from 'vitest';
import { text } from '#shared/documents/inline.ts';
import { say } from '#shared/documents/say.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import { nameTopic, phrase, slot } from '#shared/phrases/phrase.ts';

const phrases = nameTopic('example', {
  controller: phrase`rekisterinpitäjä on ${slot('name')}.`,
  nothingElse: phrase`${slot('name')}. Muuta ei kerrota.`,
});

describe('a sentence', () => {
  it('begins with a capital and ends with one full stop', () => {
    expect(plainText(say(phrases.controller, { name: 'Palvelutalo Oy' }))).toBe(
      'Rekisterinpitäjä on Palvelutalo Oy.',
    );
  });

  it('does not set a full stop behind a name that ends with one', () => {
    expect(plainText(say(phrases.controller, { name: 'Tulostin Europe B.V.' }))).toBe(
      'Rekisterinpitäjä on Tulostin Europe B.V.',
    );
  });

  it('keeps what comes behind the full stop', () => {
    expect(plainText(say(phrases.nothingElse, { name: [text('Tulostin '), text('N.V.')] }))).toBe(
      'Tulostin N.V. Muuta ei kerrota.',
    );
  });
});
