import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '#shared/checks/checker.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { runs } from '#test/support/property.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';
import { anyEdit, joinedWith, stepsOf } from '#test/support/workspace-edits.ts';

const days = ['2026-11-21', '2026-11-22', '2018-11-07', '2031-12-28'] as const;

/** Takes a checker through a series of workspaces, each on its day, beside a check of each from the start. */
function expectEqual(steps: readonly Workspace[], dayOf: (step: number) => string): void {
  const checker = createChecker();
  steps.forEach((workspace, index) => {
    const asOf = dayOf(index);
    expect(checker.check(workspace, asOf)).toEqual(checkWorkspace(workspace, { asOf }));
  });
}

describe('a checker that follows edits', () => {
  it('finds what a check from the start finds, in small workspaces with records of every type', () => {
    fc.assert(
      fc.property(
        joinedWith(smallWorkspace()),
        fc.array(anyEdit, { minLength: 1, maxLength: 5 }),
        (start, edits) => {
          expectEqual(stepsOf(start, edits), () => days[0]);
        },
      ),
      runs('checks after edits of small workspaces'),
    );
  });

  it('finds it also when the day changes between edits', () => {
    fc.assert(
      fc.property(
        joinedWith(smallWorkspace()),
        fc.array(fc.tuple(anyEdit, fc.constantFrom(...days)), { minLength: 1, maxLength: 4 }),
        (start, steps) => {
          const edits = steps.map(([edit]) => edit);
          expectEqual(stepsOf(start, edits), (step) => steps[step - 1]?.[1] ?? days[0]);
        },
      ),
      runs('checks after edits on several days', 60),
    );
  });

  it.each(['service-desk', 'print-fleet'])('finds it in the notice of %s', (name) => {
    const found = readWorkspace(`test/fixtures/as-found/${name}.json`);
    fc.assert(
      fc.property(
        joinedWith(found),
        fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
        (start, edits) => {
          expectEqual(stepsOf(start, edits), () => days[0]);
        },
      ),
      runs(`checks after edits of ${name}`, 15),
    );
  });
});
