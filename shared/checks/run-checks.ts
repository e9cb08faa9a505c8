import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { createChecker } from './checker.ts';
import type { Finding } from './finding.ts';

/** What is judged: the day, and which registers (all, if left out; the workspace itself always is). */
export type CheckOptions = {
  readonly asOf: IsoDate;
  readonly registers?: readonly string[];
};

/**
 * Everything that the rules find in a workspace on a day, in canonical order: by register, severity, code,
 * record and field. Dismissed findings are among them, marked.
 */
export function checkWorkspace(
  workspace: Workspace,
  { asOf, registers }: CheckOptions,
): readonly Finding[] {
  const findings = createChecker().check(workspace, asOf);
  if (registers === undefined) return findings;
  return findings.filter(({ register }) => register === null || registers.includes(register));
}
