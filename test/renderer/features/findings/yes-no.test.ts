import { describe, expect, it } from 'vitest';
import { isYesNo } from '#renderer/features/findings/yes-no.ts';

describe('questions that are answered where they are asked', () => {
  it.each([
    ['activities', 'automatedDecisions/value/profiling', false],
    ['activities', 'dpia/needed', true],
    ['activities', 'dpia/criteria/largeScale', true],
    ['parties', 'establishedInEea', true],
    ['registers', 'children/addressed', true],
    ['registers', 'contactPerson', false],
    ['activities', 'role', false],
    ['activities', 'name', false],
  ] as const)('%s %s: %s', (type, field, expected) => {
    expect(isYesNo({ type, id: 'any', path: field.split('/') })).toBe(expected);
  });
});
