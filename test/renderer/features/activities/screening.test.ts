import { describe, expect, it } from 'vitest';
import { screeningOf } from '#renderer/features/activities/screening.ts';
import { activitySchema, dpiaCriteria } from '#shared/model/activity.ts';

type Answers = Partial<Record<(typeof dpiaCriteria)[number], boolean | 'unknown'>>;

/** The screening with the given answers; `rest` for all criteria that are not named. */
function screening(answers: Answers, rest?: boolean) {
  const entries = dpiaCriteria.flatMap((criterion) => {
    const answer = answers[criterion] ?? rest;
    if (answer === undefined) return [];
    const value = answer === 'unknown' ? { state: answer } : { state: 'answered', value: answer };
    return [[criterion, value] as const];
  });
  const { dpia } = activitySchema.parse({
    id: 'orders',
    register: 'shop',
    name: {},
    purpose: { text: {} },
    dpia: { criteria: Object.fromEntries(entries) },
  });
  return screeningOf(dpia);
}

describe('the screening for an impact assessment', () => {
  it('is open while nobody has judged', () => {
    expect(screening({})).toEqual({ result: 'open', met: 0, open: 9 });
  });

  it('calls for an assessment from two criteria on, whatever is open', () => {
    expect(screening({ evaluation: true, largeScale: true })).toEqual({
      result: 'needed',
      met: 2,
      open: 7,
    });
  });

  it('decides nothing with one', () => {
    expect(screening({ sensitiveData: true }, false)).toEqual({ result: 'one', met: 1, open: 0 });
  });

  it('needs none where no criterion is met', () => {
    expect(screening({}, false)).toEqual({ result: 'notNeeded', met: 0, open: 0 });
  });

  it('takes what is unknown as open', () => {
    expect(screening({ largeScale: 'unknown' }, false)).toEqual({
      result: 'open',
      met: 0,
      open: 1,
    });
  });
});
