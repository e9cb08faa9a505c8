import { describe, expect, it } from 'vitest';
import { initialValue, isComplete } from '#renderer/fields/initial-value.ts';
import { location } from '#shared/model/location.ts';
import { contactPoint } from '#shared/model/party.ts';
import { partyRef } from '#shared/model/party-ref.ts';
import { retentionOutcome } from '#shared/model/retention-rule.ts';

const newId = () => 'fresh';

describe('a new value', () => {
  it('is not stated where the model can say so', () => {
    expect(initialValue(partyRef, newId)).toEqual({ kind: 'notStated' });
  });

  it('claims nothing on its own: it waits for what only a person knows', () => {
    const outcome = initialValue(retentionOutcome, newId);
    expect(outcome).toEqual({ kind: 'period', duration: '', start: { state: 'notStated' } });
    expect(isComplete(retentionOutcome, outcome)).toBe(false);
    expect(isComplete(location, initialValue(location, newId))).toBe(false);
  });

  it('starts with the defaults of the model and an id of its own', () => {
    const point = initialValue(contactPoint, newId);
    expect(point).toEqual({ id: 'fresh', use: 'general', value: '' });
    // The channel is for the person to choose.
    expect(isComplete(contactPoint, point)).toBe(false);
  });
});
