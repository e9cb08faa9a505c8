import { describe, expect, it } from 'vitest';
import { parseGdprReference, placeOf } from '#shared/law/citations.ts';
import type { Circumstances } from '#shared/law/requirements.ts';
import { dueState, requirement, requirements, requirementsOf } from '#shared/law/requirements.ts';

const ids = (place: string) => requirementsOf(place).map((row) => row.id);

describe('requirements', () => {
  it('are 109 points, beside the eleven lines of the table of rights', () => {
    expect(requirements).toHaveLength(109);
  });

  it('each stand at a place that exists', () => {
    const misplaced = requirements.filter(
      ({ reference }) =>
        reference.act === 'gdpr' && parseGdprReference(placeOf(reference)) === undefined,
    );
    expect(misplaced).toEqual([]);
  });

  it('are named like their place where they are points of Arts. 13, 14 and 30', () => {
    const named = requirements
      .filter(({ id }) => /^(13|14|30)\.\d\.[a-g]$/.test(id))
      .map(({ id, reference }) => [id, placeOf(reference)]);
    expect(named.length).toBe(43);
    for (const [id, place] of named) {
      expect(place).toBe(id?.replace(/^(\d+)\.(\d)\.([a-g])$/, '$1($2)($3)'));
    }
  });

  it('list the points of a record', () => {
    expect(ids('30(1)')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((p) => `30.1.${p}`));
    expect(ids('30(2)')).toEqual(['a', 'b', 'c', 'd'].map((p) => `30.2.${p}`));
  });

  it('know what Art. 13 asks and Art. 14 does not, and the other way round', () => {
    expect(ids('13')).toContain('13.2.e');
    expect(ids('14')).toContain('14.1.d');
    expect(ids('13(1)')).toHaveLength(6);
    expect(ids('14(2)')).toHaveLength(7);
  });

  it('are due always, on a circumstance, or after a question', () => {
    const recipients = requirement('13.1.e');
    const known: Circumstances = { recipients: 'holds' };
    expect(dueState(requirement('13.1.c'), {})).toEqual({ kind: 'due' });
    expect(dueState(recipients, known)).toEqual({ kind: 'due' });
    expect(dueState(recipients, { recipients: 'doesNotHold' })).toEqual({ kind: 'notDue' });
    expect(dueState(recipients, {})).toEqual({ kind: 'ask', about: ['recipients'] });
  });

  it('are due as soon as one of several circumstances holds', () => {
    const objection = requirement('21.4');
    const open: Circumstances = { publicTask: 'doesNotHold', legitimateInterests: 'open' };
    expect(dueState(objection, { directMarketing: 'holds' })).toEqual({ kind: 'due' });
    expect(dueState(objection, { ...open, directMarketing: 'doesNotHold' })).toEqual({
      kind: 'ask',
      about: ['legitimateInterests'],
    });
  });

  it('never make icons due', () => {
    expect(dueState(requirement('12.7.icons'), {})).toEqual({ kind: 'notDue' });
  });
});
