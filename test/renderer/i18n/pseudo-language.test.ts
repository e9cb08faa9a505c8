import { describe, expect, it } from 'vitest';
import { pseudoText, pseudoWords } from '#renderer/i18n/pseudo-language.ts';

describe('the pseudo-language', () => {
  it('stands in brackets and is four tenths longer', () => {
    expect(pseudoText('Save a copy')).toBe('[[Sávé á cópy~~~~~]]');
  });

  it('leaves what is filled in and named parts alone', () => {
    expect(pseudoText('Undo: {{label}} <strong>now</strong>')).toContain('{{label}}');
    expect(pseudoText('Undo: {{label}} <strong>now</strong>')).toContain('<strong>nów</strong>');
  });

  it('changes every text and no key', () => {
    expect(pseudoWords({ app: { name: 'Go' } })).toEqual({ app: { name: '[[Gó~]]' } });
  });
});
