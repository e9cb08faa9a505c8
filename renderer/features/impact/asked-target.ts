import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import { targetName } from '#shared/documents/check-report/target-name.ts';
import { impactTarget } from '#shared/checks/impact/impact-target.ts';
import { adequacyDecisionsNamed } from '#shared/law/adequacy.ts';
import { framework } from '#shared/law/frameworks.ts';

/** An instrument or a law that can be asked about: its key, its name, and the last day on which it holds. */
export type AskedTarget = {
  readonly value: string;
  readonly label: string;
  readonly until: string | null;
};

/** What is known of the keys of instruments and laws; a name that several bear is told apart by its key. */
export function askedTargets(words: ReportWords, keys: readonly string[]): readonly AskedTarget[] {
  const named = keys.map((key) => askedTarget(words, key));
  return named.map((target) =>
    named.filter(({ label }) => label === target.label).length > 1
      ? { ...target, label: `${target.label} (${target.value})` }
      : target,
  );
}

function askedTarget(words: ReportWords, key: string): AskedTarget {
  const target = impactTarget(words.workspace, key);
  if (!target.ok) return { value: key, label: key, until: null };
  const name = targetName(words, target.value);
  const label = name.charAt(0).toLocaleUpperCase(words.phrases.language) + name.slice(1);
  return { value: key, label, until: endOf(target.value) };
}

function endOf(target: Extract<ReturnType<typeof impactTarget>, { ok: true }>['value']) {
  if (target.kind !== 'mechanism') return null;
  if (target.framework !== null) return framework(target.framework).validTo;
  const [decision] = target.decisions;
  return decision === undefined ? null : (adequacyDecisionsNamed(decision).at(-1)?.validTo ?? null);
}
