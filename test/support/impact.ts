import { type Impact, impactOf } from '#shared/checks/impact/impact.ts';
import { impactTarget } from '#shared/checks/impact/impact-target.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { caseDay } from './reference-case.ts';

/** What depends on a target that must be known, on a day. */
export function impactIn(workspace: Workspace, asked: string, asOf = caseDay): Impact {
  const target = impactTarget(workspace, asked);
  if (!target.ok) throw new Error(`${asked}: ${target.failure.near.join(', ')}`);
  return impactOf(workspace, target.value, asOf);
}

/** The records among dependents, by id. */
export const ids = (dependents: readonly { readonly record: string }[]): readonly string[] =>
  dependents.map(({ record }) => record).sort();

/** The ids of everything that depends on a target, by group. */
export function found(workspace: Workspace, asked: string) {
  const impact = impactIn(workspace, asked);
  return {
    registers: ids(impact.registers),
    activities: ids(impact.activities),
    disclosures: ids(impact.disclosures),
    transfers: ids(impact.transfers),
    notices: ids(impact.notices),
  };
}
