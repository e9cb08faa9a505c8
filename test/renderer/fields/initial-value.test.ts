import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { initialValue, isComplete } from '#renderer/fields/initial-value.ts';
import { openAnswer } from '#shared/model/answer.ts';
import { retentionOutcome } from '#shared/model/retention-rule.ts';

const newId = () => 'fresh';

describe('what a new value starts as', () => {
  it('is left open where it may be, also where the model has no default', () => {
    const withoutDefault = openAnswer(z.boolean()).unwrap();
    expect(initialValue(withoutDefault, newId)).toEqual({ state: 'notStated' });
  });

  it('claims no kind of retention: it waits for the period', () => {
    const initial = initialValue(retentionOutcome, newId);
    expect(initial).toMatchObject({ kind: 'period' });
    expect(isComplete(retentionOutcome, initial)).toBe(false);
  });

  it('is the word, where a value or one word may stand', () => {
    expect(initialValue(z.union([z.string().length(2), z.literal('any')]), newId)).toBe('any');
  });
});
