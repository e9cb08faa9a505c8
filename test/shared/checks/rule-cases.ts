import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import type { Finding, FindingCode } from '#shared/checks/finding.ts';
import type { Changes } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

type Settings = Parameters<typeof smallWorkspace>[1];

/** A rule with a workspace that triggers it, one that just does not, and one where the fact is unknown. */
export type RuleCase = {
  readonly code: FindingCode;
  /** What triggers it, what spares it, and what is unknown, in one sentence. */
  readonly about: string;
  readonly asOf?: string;
  readonly settings?: Settings;
  readonly triggers: Changes;
  /** Where the finding is expected to point. */
  readonly field: string;
  readonly spares: Changes;
} & (
  | {
      readonly unknown: Changes;
      /** What is made of the unknown fact: nothing, a question, or a finding of its own. */
      readonly whenUnknown: 'silent' | 'asks' | 'finds';
    }
  | {
      /** Why the fact cannot be unknown. */
      readonly neverUnknown: string;
    }
);

type Circumstances = Pick<RuleCase, 'asOf' | 'settings'>;

/** The findings of a rule in the small workspace with changes. */
export function findingsOf(
  code: FindingCode,
  changes: Changes,
  { asOf = '2026-11-21', settings }: Circumstances = {},
): readonly Finding[] {
  const workspace = smallWorkspace(changes, settings);
  return checkWorkspace(workspace, { asOf }).filter((each) => each.code === code);
}

/** What a rule makes of a workspace. */
function outcome(findings: readonly Finding[]): 'silent' | 'asks' | 'finds' {
  if (findings.length === 0) return 'silent';
  return findings.every(({ dueIf }) => dueIf !== null) ? 'asks' : 'finds';
}

/** States the three behaviours of each rule as tests. */
export function describeRules(cases: readonly RuleCase[]): void {
  describe.each(cases)('$code: $about', (each) => {
    const { code, triggers, field, spares } = each;

    it('is found', () => {
      expect(findingsOf(code, triggers, each).map((found) => found.field)).toContain(field);
    });

    it('is not found where it just does not apply', () => {
      expect(findingsOf(code, spares, each)).toEqual([]);
    });

    if ('unknown' in each) {
      it('guesses nothing where the fact is unknown', () => {
        expect(outcome(findingsOf(code, each.unknown, each))).toBe(each.whenUnknown);
      });
    }
  });
}
