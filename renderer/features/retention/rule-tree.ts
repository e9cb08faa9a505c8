import type { RetentionRule } from '#shared/model/retention-rule.ts';

/** A rule with the rules that are its exceptions. */
export type RuleNode = { readonly rule: RetentionRule; readonly exceptions: readonly RuleNode[] };

/** Rules in their order, each exception under the first rule that it overrides. */
export function ruleTree(rules: readonly RetentionRule[]): readonly RuleNode[] {
  const ids = new Set<string>(rules.map(({ id }) => id));
  const parentOf = ({ overrides }: RetentionRule): string | undefined =>
    overrides.find((id) => ids.has(id));
  const under = (parent: string | undefined): readonly RuleNode[] =>
    rules
      .filter((rule) => parentOf(rule) === parent)
      .map((rule) => ({ rule, exceptions: under(rule.id) }));
  return under(undefined);
}
