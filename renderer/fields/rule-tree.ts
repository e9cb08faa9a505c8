import type { RetentionRule } from '#shared/model/retention-rule.ts';

/** A rule with the rules that are its exceptions. */
export type RuleNode = { readonly rule: RetentionRule; readonly exceptions: readonly RuleNode[] };

/**
 * Rules in their order, each exception under the first rule that it overrides. Each stands once: of several
 * that override each other the first is taken for the rule.
 */
export function ruleTree(rules: readonly RetentionRule[]): readonly RuleNode[] {
  const known = new Set<string>(rules.map(({ id }) => id));
  const isException = ({ overrides }: RetentionRule): boolean =>
    overrides.some((id) => known.has(id));
  const told = new Set<string>();
  const nodesOf = (rule: RetentionRule): readonly RuleNode[] => {
    if (told.has(rule.id)) return [];
    told.add(rule.id);
    const exceptions = rules.filter(({ overrides }) => overrides.includes(rule.id));
    return [{ rule, exceptions: exceptions.flatMap(nodesOf) }];
  };
  return [...rules.filter((rule) => !isException(rule)), ...rules].flatMap(nodesOf);
}
