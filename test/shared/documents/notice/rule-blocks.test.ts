import { describe, expect, it } from 'vitest';
import { placeRules } from '#shared/documents/notice/rule-blocks.ts';

function rule(id: string, overrides: readonly string[] = [], isDefault = false) {
  return { id, overrides, isDefault };
}

function order(rules: readonly ReturnType<typeof rule>[]): readonly string[] {
  return placeRules(rules)
    .flat()
    .map(({ rule: { id }, manner }) => (manner === 'plain' ? id : `${id} (${manner})`));
}

describe('the order of rules', () => {
  it('puts an exception right behind its rule, wherever it stands in the file', () => {
    expect(order([rule('a-exception', ['c']), rule('b'), rule('c'), rule('d')])).toEqual([
      'b',
      'c',
      'a-exception (exception)',
      'd',
    ]);
  });

  it('puts rules with a common exception together, and the exception behind the last of them', () => {
    expect(order([rule('a'), rule('b'), rule('c'), rule('x', ['a', 'c'])])).toEqual([
      'a',
      'c',
      'x (exception)',
      'b',
    ]);
  });

  it('puts an exception to an exception behind it', () => {
    expect(order([rule('a'), rule('b', ['a']), rule('c', ['b']), rule('d')])).toEqual([
      'a',
      'b (exception)',
      'c (exception)',
      'd',
    ]);
  });

  it('puts the rule for the rest last, unless it is the only one', () => {
    expect(order([rule('a', [], true), rule('b')])).toEqual(['b', 'a (otherwise)']);
    expect(order([rule('a', [], true)])).toEqual(['a']);
  });

  it('takes a rule whose own rule is not told for a rule of its own', () => {
    expect(order([rule('a', ['hidden']), rule('b')])).toEqual(['a', 'b']);
  });

  it('loses no rule to a circle', () => {
    expect([...order([rule('a', ['b']), rule('b', ['a'])])].map((id) => id[0]).sort()).toEqual([
      'a',
      'b',
    ]);
  });
});
