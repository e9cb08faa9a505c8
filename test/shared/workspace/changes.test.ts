import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTypes } from '#shared/model/ids.ts';
import { recordSchemas } from '#shared/model/records.ts';
import type { Change } from '#shared/workspace/change.ts';
import { applyChanges, changesBetween, inverseOf } from '#shared/workspace/changes.ts';
import { workspaceSchema, type Workspace } from '#shared/workspace/workspace.ts';
import { anyWorkspace, recordInput } from '#test/support/arbitraries.ts';
import { runs } from '#test/support/property.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const base = sorted(smallWorkspace());

/** As opened from a file: records by id. */
function sorted(workspace: Workspace): Workspace {
  return { ...workspace, parties: workspace.parties.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function changed(changes: Parameters<typeof smallWorkspace>[0]): Workspace {
  return sorted(smallWorkspace(changes));
}

/** The shop's party with other contact points, by id. */
function withContacts(...ids: readonly string[]): Workspace {
  return changed({
    parties: [
      {
        id: 'kauppa',
        contactPoints: ids.map((id) => ({ id, channel: 'email', value: `${id}@kauppa.example` })),
      },
    ],
  });
}

function expectBothWays(before: Workspace, after: Workspace): readonly Change[] {
  const changes = changesBetween(before, after);
  expect(applyChanges(before, changes)).toEqual(after);
  expect(applyChanges(after, inverseOf(changes))).toEqual(before);
  return changes;
}

/** Numbers between 0 and 1 that follow from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Some items left out, and the others in another order, anywhere in a value. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => ({ item: shuffled(item, random), rank: random() }))
      .filter(({ rank }) => rank < 0.8)
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, shuffled(child, random)]),
  );
}

describe('changes between two workspaces', () => {
  it('tell one field with its record and path', () => {
    const after = changed({ parties: [{ id: 'carrier', legalName: 'Rahti Oy' }] });
    expect(changesBetween(base, after)).toEqual([
      {
        type: 'parties',
        id: 'carrier',
        path: ['legalName'],
        before: 'Kuljetus Oy',
        after: 'Rahti Oy',
      },
    ]);
  });

  it('name an item of a list by its id', () => {
    const changes = expectBothWays(withContacts('a', 'b'), withContacts('a', 'b', 'c'));
    expect(changes.map(({ path, before }) => [path.join('/'), before])).toEqual([
      ['contactPoints/c', undefined],
    ]);
  });

  it('tell a move as the order of the list alone', () => {
    const changes = expectBothWays(withContacts('a', 'b', 'c'), withContacts('c', 'a', 'b'));
    expect(changes).toEqual([
      {
        type: 'parties',
        id: 'kauppa',
        path: ['contactPoints', '#order'],
        before: ['a', 'b', 'c'],
        after: ['c', 'a', 'b'],
      },
    ]);
  });

  it('keep the place of an item that was taken out of the middle', () => {
    expectBothWays(withContacts('a', 'b', 'c', 'd'), withContacts('a', 'd'));
    expectBothWays(withContacts('a', 'd'), withContacts('x', 'a', 'y', 'd'));
    expectBothWays(withContacts('1', '0'), withContacts('0', '2'));
  });

  it('tell an answer that is given as one change', () => {
    const after = changed({
      activities: [{ id: 'orders', role: { state: 'notStated' } }],
    });
    expect(expectBothWays(base, after)).toEqual([
      {
        type: 'activities',
        id: 'orders',
        path: ['role'],
        before: { state: 'answered', value: 'controller' },
        after: { state: 'notStated' },
      },
    ]);
  });

  it('tell a record that is new, and one that is gone', () => {
    const after = changed({ parties: [{ id: 'aaa', legalName: 'Aaa Oy' }] });
    const changes = expectBothWays(base, after);
    expect(changes.map(({ id, path, before }) => [id, path, before])).toEqual([
      ['aaa', [], undefined],
    ]);
    expect(applyChanges(base, changes).parties.map(({ id }) => id)).toEqual([
      'aaa',
      'carrier',
      'kauppa',
    ]);
  });

  it('leave everything else the same value', () => {
    const after = applyChanges(base, [
      { type: 'parties', id: 'carrier', path: ['legalName'], before: '', after: 'Rahti Oy' },
    ]);
    expect(after.activities).toBe(base.activities);
    expect(after.parties.map((party, index) => party === base.parties[index])).toEqual([
      false,
      true,
    ]);
  });

  it('refuse to change a field of a record that is not there', () => {
    const change = { type: 'parties', id: 'nobody', path: ['legalName'], before: '', after: 'X' };
    expect(() => applyChanges(base, [change as Change])).toThrow('No way to "legalName"');
  });

  it('lead from any workspace to any other and back', () => {
    fc.assert(
      fc.property(anyWorkspace, anyWorkspace, (before, after) => {
        expectBothWays(before, after);
      }),
      runs('changes between workspaces', 100),
    );
  });

  it('lead back from any record of any type with items moved and left out', () => {
    const record = fc.oneof(
      ...recordTypes.map((type) => recordInput(type, 'x').map((input) => ({ type, input }))),
    );
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 2 ** 31 }), ({ type, input }, seed) => {
        const before = recordSchemas[type].parse(input);
        const after = shuffled(before, randomFrom(seed));
        const empty = workspaceSchema.parse({
          settings: { name: '', languages: ['en'], defaultCountry: 'FI' },
        });
        expectBothWays(
          { ...empty, [type]: [before] },
          { ...empty, [type]: [{ ...(after as object), id: 'x' }] },
        );
      }),
      runs('changes of records'),
    );
  });
});
