import { useStore } from 'zustand';
import type { Finding } from '#shared/checks/finding.ts';
import { useSession } from './session-context.tsx';
import { useSelection } from './use-selection.ts';

/** Which findings are wanted; what is left out does not matter. */
export type FindingFilter = {
  readonly register?: string;
  readonly record?: string;
  /** A field and everything inside it: `dataUses/name`. */
  readonly field?: string;
  /** Findings that a person has set aside are left out unless this is true. */
  readonly withDismissed?: boolean;
};

const none: readonly Finding[] = [];

/** What the rules find, in canonical order; runs after each pause in changes. Empty until they have run. */
export function useFindings(filter: FindingFilter = {}): readonly Finding[] {
  return useSelection(
    useSession().state,
    ({ findings }) => findings ?? none,
    (findings) => candidates(findings, filter).filter((finding) => isWanted(finding, filter)),
  );
}

const shelves = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** The findings of the record that is asked for, or all: many rows ask, each for its own record. */
function candidates(findings: readonly Finding[], { record }: FindingFilter): readonly Finding[] {
  if (record === undefined) return findings;
  const shelf = shelves.get(findings) ?? byRecord(findings);
  shelves.set(findings, shelf);
  return shelf.get(record) ?? none;
}

function byRecord(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const shelf = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = shelf.get(finding.record);
    if (known === undefined) shelf.set(finding.record, [finding]);
    else known.push(finding);
  }
  return shelf;
}

/** Whether the rules have run on the open workspace. */
export function useIsChecked(): boolean {
  return useStore(useSession().state, ({ findings }) => findings !== null);
}

/** The calendar day for which documents and checks are made. */
export function useAsOf(): string {
  return useStore(useSession().state, ({ asOf }) => asOf);
}

function isWanted(finding: Finding, filter: FindingFilter): boolean {
  const { register = finding.register, record = finding.record } = filter;
  if (finding.register !== register || finding.record !== record) return false;
  if (finding.dismissed !== null && filter.withDismissed !== true) return false;
  const { field } = filter;
  return field === undefined || finding.field === field || finding.field.startsWith(`${field}/`);
}
