import { describe, expect, it } from 'vitest';
import { ruleTree, type RuleNode } from '#renderer/fields/rule-tree.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { retentionRuleSchema } from '#shared/model/retention-rule.ts';

const rule = (id: string, ...overrides: string[]): RetentionRule =>
  retentionRuleSchema.parse({ id, register: 'shop', overrides });
const ids = (nodes: readonly RuleNode[]): unknown =>
  nodes.map(({ rule: { id }, exceptions }) => [id, ids(exceptions)]);

describe('retention rules as a tree', () => {
  it('puts each exception under its rule, however deep', () => {
    const rules = [rule('base'), rule('minors', 'base'), rule('claims', 'minors'), rule('other')];
    expect(ids(ruleTree(rules))).toEqual([
      ['base', [['minors', [['claims', []]]]]],
      ['other', []],
    ]);
  });

  it('keeps an exception whose rule is not in the list', () => {
    expect(ids(ruleTree([rule('alone', 'elsewhere')]))).toEqual([['alone', []]]);
  });

  it('shows an exception of several rules once', () => {
    expect(ids(ruleTree([rule('a'), rule('b'), rule('both', 'a', 'b')]))).toEqual([
      ['a', [['both', []]]],
      ['b', []],
    ]);
  });

  it('keeps rules that override each other', () => {
    expect(ids(ruleTree([rule('a', 'b'), rule('b', 'a'), rule('other')]))).toEqual([
      ['other', []],
      ['a', [['b', []]]],
    ]);
  });
});
