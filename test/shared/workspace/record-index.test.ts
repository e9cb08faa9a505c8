import { describe, expect, it } from 'vitest';
import { indexOf, recordById } from '#shared/workspace/record-index.ts';
import { workspaceSchema, type WorkspaceInput } from '#shared/workspace/workspace.ts';

const input: WorkspaceInput = {
  settings: { name: 'Index', languages: ['fi'], defaultCountry: 'FI' },
  registers: [
    { id: 'one', name: {} },
    { id: 'two', name: {} },
  ],
  activities: [
    { id: 'a', register: 'one', name: {}, purpose: { text: {} }, order: 2 },
    { id: 'b', register: 'one', name: {}, purpose: { text: {} } },
    { id: 'c', register: 'two', name: {}, purpose: { text: {} } },
    { id: 'd', register: 'one', name: {}, purpose: { text: {} } },
  ],
  measures: [
    { id: 'everywhere', name: { text: {} }, kind: 'technical' },
    { id: 'in-one', register: 'one', name: { text: {} }, kind: 'technical' },
    { id: 'foremost', register: 'one', name: { text: {} }, kind: 'technical', order: -1 },
    { id: 'in-two', register: 'two', name: { text: {} }, kind: 'technical' },
  ],
  sources: [
    { id: 'asked', register: 'one', order: 3 },
    { id: 'bought', register: 'one', order: 1 },
    { id: 'copied', register: 'one', order: 1 },
  ],
  notices: [
    { id: 'both', registers: ['one', 'two'] },
    { id: 'second', registers: ['two'] },
  ],
  versions: [
    { id: 'v-notice', of: { kind: 'notice', notice: 'both' } },
    { id: 'v-record', of: { kind: 'record', register: 'one' } },
  ],
};
const workspace = workspaceSchema.parse(input);
const index = indexOf(workspace);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the index of a workspace', () => {
  it('is built once for a workspace', () => {
    expect(indexOf(workspace)).toBe(index);
    expect(indexOf({ ...workspace })).not.toBe(index);
  });

  it('gives the activities of a register by order, then by id', () => {
    expect(ids(index.activitiesOf('one'))).toEqual(['b', 'd', 'a']);
  });

  it('gives rules in the order that people chose', () => {
    expect(ids(index.sourcesOf('one'))).toEqual(['bought', 'copied', 'asked']);
  });

  it('gives the measures of a register with those of the whole workspace', () => {
    expect(ids(index.measuresOf('one'))).toEqual(['foremost', 'everywhere', 'in-one']);
  });

  it('gives the notices of each register that they tell of', () => {
    expect(ids(index.noticesOf('one'))).toEqual(['both']);
    expect(ids(index.noticesOf('two'))).toEqual(['both', 'second']);
  });

  it('keeps versions of notices and of records apart', () => {
    expect(ids(index.versionsOfNotice('both'))).toEqual(['v-notice']);
    expect(ids(index.versionsOfRecord('one'))).toEqual(['v-record']);
  });

  it('finds nothing under an id of another type', () => {
    expect(index.find('registers', 'one')?.id).toBe('one');
    expect(recordById(workspace, 'parties', 'one')).toBeUndefined();
  });

  it('takes a reference to nothing for a defect', () => {
    expect(() => index.party('nobody')).toThrow('No record "nobody" in parties');
  });
});
