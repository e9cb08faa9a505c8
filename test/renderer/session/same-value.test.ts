import { describe, expect, it } from 'vitest';
import { sameValue } from '#renderer/session/same-value.ts';

const rule = { id: 'base', outcomes: [{ id: 'months', texts: { en: { text: 'six months' } } }] };

describe('values that say the same', () => {
  it('are equal in all their parts', () => {
    expect(sameValue(rule, structuredClone(rule))).toBe(true);
  });

  it.each([
    ['another text', { ...rule, outcomes: [{ id: 'months', texts: { en: { text: 'a year' } } }] }],
    ['one item more', { ...rule, outcomes: [...rule.outcomes, ...rule.outcomes] }],
    ['a field less', { id: 'base' }],
    ['another field', { id: 'base', exceptions: rule.outcomes }],
    ['a list where an object was', { ...rule, outcomes: [[]] }],
    ['nothing', null],
  ])('are not those with %s', (_, other) => {
    expect(sameValue(rule, other)).toBe(false);
  });

  it('tell a field that is there from one that is not', () => {
    expect(sameValue({ subject: undefined }, { object: undefined })).toBe(false);
  });

  it.each([
    ['functions', () => 1, () => 1],
    ['maps', new Map([['a', 1]]), new Map([['a', 1]])],
  ])('are %s only as themselves', (_, one, other) => {
    expect([sameValue(one, one), sameValue(one, other)]).toEqual([true, false]);
  });
});
