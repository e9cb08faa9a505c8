import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '#shared/checks/finding.ts';
import type { SessionState } from './session.ts';
import { useSession } from './session-context.tsx';

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
  return useStore(
    useSession().state,
    useShallow(({ findings }: SessionState) => {
      if (findings === null) return none;
      return findings.filter((finding) => isWanted(finding, filter));
    }),
  );
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
