import { describe, expect, it } from 'vitest';
import { inOrderOfPurposes } from '#shared/documents/scope-term.ts';
import type { Selection } from '#shared/model/scope.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const { activities } = smallWorkspace({
  activities: [
    { id: 'orders', order: 1 },
    { id: 'returns', register: 'shop', name: {}, purpose: { text: {} }, order: 2 },
  ],
});

const rule = (id: string, activity: string, order: number, register = 'shop') => {
  const selection: Selection<string> = { kind: 'only', ids: [activity] };
  return { id, order, register, selection };
};

function idsInOrder(rules: readonly ReturnType<typeof rule>[]): readonly string[] {
  return inOrderOfPurposes(rules, activities, ({ selection }) => selection).map(({ id }) => id);
}

describe('rules tied to purposes', () => {
  it('stand in the order of the purposes', () => {
    expect(idsInOrder([rule('a', 'returns', 0), rule('b', 'orders', 0)])).toEqual(['b', 'a']);
  });

  it('stand as people have put them', () => {
    expect(idsInOrder([rule('a', 'returns', 1), rule('b', 'orders', 2)])).toEqual(['a', 'b']);
  });

  it('are not put in order by standing in registers with other numbers', () => {
    const rules = [rule('a', 'returns', 1), rule('b', 'orders', 2, 'club')];
    expect(idsInOrder(rules)).toEqual(['b', 'a']);
  });
});
