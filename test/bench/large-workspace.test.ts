import { describe, expect, it } from 'vitest';
import { largeWorkspace } from '#test/support/large-workspace.ts';
import { openInput } from '#test/support/documents-of.ts';

const size = 1000;
const input = largeWorkspace({ activities: size, seed: 1 });
const workspace = openInput(input);

function average(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / size;
}

describe('the large workspace of the bench', () => {
  it('has what the budgets are set for, in each activity on average', () => {
    const { activities, retentionRules, disclosures } = workspace;
    expect(average(activities.map(({ dataUses }) => dataUses.length))).toBe(6);
    expect(average(activities.map(({ legalBases }) => legalBases.length))).toBe(2);
    expect(average([retentionRules.length])).toBe(3);
    expect(average([disclosures.length])).toBe(2);
  });

  it('has at least 1.5 kB an activity, in three languages', () => {
    expect(JSON.stringify(input).length / size).toBeGreaterThan(1500);
    const languages = new Set(workspace.activities.map(({ name }) => Object.keys(name).join()));
    expect([...languages]).toEqual(['fi,sv,en']);
  });

  it('is the same for the same seed', () => {
    expect(largeWorkspace({ activities: size, seed: 1 })).toEqual(input);
    expect(largeWorkspace({ activities: size, seed: 2 })).not.toEqual(input);
  });
});
