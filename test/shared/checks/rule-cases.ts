import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import type { Finding, FindingCode } from '#shared/checks/finding.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

/** Changes to the small workspace. */
export type Changes = Parameters<typeof smallWorkspace>[0];

/** A rule with a workspace that triggers it, one that just does not, and one where the fact is unknown. */
export type RuleCase = {
  readonly code: FindingCode;
  readonly asOf?: string;
  readonly triggers: Changes;
  /** Where the finding is expected to point. */
  readonly field: string;
  readonly spares: Changes;
  readonly unknown: Changes;
  /** What is made of the unknown fact: nothing, a question, or a finding of its own. */
  readonly whenUnknown: 'silent' | 'asks' | 'finds';
};

export const answered = <Value>(value: Value) => ({ state: 'answered' as const, value });
export const unknown = { state: 'unknown' as const };
export const words = (text: string) => ({ en: { text } });
export const wording = (text: string) => ({ text: words(text) });

/** The findings of a rule in the small workspace with changes. */
export function findingsOf(
  code: FindingCode,
  changes: Changes,
  asOf = '2026-11-21',
): readonly Finding[] {
  return checkWorkspace(smallWorkspace(changes), { asOf }).filter((each) => each.code === code);
}

/** What a rule makes of a workspace. */
function outcome(findings: readonly Finding[]): 'silent' | 'asks' | 'finds' {
  if (findings.length === 0) return 'silent';
  return findings.every(({ dueIf }) => dueIf !== null) ? 'asks' : 'finds';
}

/** States the three behaviours of each rule as tests. */
export function describeRules(cases: readonly RuleCase[]): void {
  describe.each(cases)('$code', ({ code, asOf, triggers, field, spares, whenUnknown, ...rest }) => {
    it('is found', () => {
      expect(findingsOf(code, triggers, asOf).map((each) => each.field)).toContain(field);
    });

    it('is not found where it just does not apply', () => {
      expect(findingsOf(code, spares, asOf)).toEqual([]);
    });

    it('guesses nothing where the fact is unknown', () => {
      expect(outcome(findingsOf(code, rest.unknown, asOf))).toBe(whenUnknown);
    });
  });
}
