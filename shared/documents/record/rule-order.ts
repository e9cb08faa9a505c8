import { covers, type Scope, type Selection } from '#shared/model/scope.ts';
import { placeRules } from '#shared/documents/notice/rule-blocks.ts';

/** What rules of every kind share. */
export type AnyRule = {
  readonly id: string;
  readonly scope: Scope;
  readonly overrides: readonly string[];
  readonly isDefault: boolean;
};

/** A rule as it applies to an activity: of itself, as exception to the one before it, or to what no other covers. */
export type AppliedRule<Rule> = {
  readonly rule: Rule;
  readonly manner: 'plain' | 'exception' | 'rest';
};

/** Rules of a register by the activities that they cover. */
export type RulesByActivity<Rule> = {
  readonly of: (activity: { readonly id: string }) => readonly Rule[];
  /** Rules that a text ties to no activity. */
  readonly untied: readonly Rule[];
};

/**
 * Sorts the rules of a register by activity, once: those that name their activities are found at once, and
 * only those that cover all or all but some are looked through.
 */
export function rulesByActivity<Rule>(
  rules: readonly Rule[],
  selectionOf: (rule: Rule) => Selection<string>,
): RulesByActivity<Rule> {
  type Placed = { readonly index: number; readonly rule: Rule };
  const wide: Placed[] = [];
  const untied: Rule[] = [];
  const named = new Map<string, Placed[]>();
  rules.forEach((rule, index) => {
    const selection = selectionOf(rule);
    if (selection.kind === 'notStated') untied.push(rule);
    else if (selection.kind !== 'only') wide.push({ index, rule });
    else {
      for (const id of new Set(selection.ids)) {
        const others = named.get(id);
        if (others === undefined) named.set(id, [{ index, rule }]);
        else others.push({ index, rule });
      }
    }
  });
  return {
    of: ({ id }) =>
      [...wide.filter(({ rule }) => covers(selectionOf(rule), id)), ...(named.get(id) ?? [])]
        .sort((a, b) => a.index - b.index)
        .map(({ rule }) => rule),
    untied,
  };
}

/** Rules with their exceptions right behind, and defaults last, unless the others leave nothing to them. */
export function applied<Rule extends AnyRule>(
  rules: readonly Rule[],
  dataCategories: readonly string[],
): readonly AppliedRule<Rule>[] {
  const specific = rules.filter(({ isDefault }) => !isDefault);
  const rest: AppliedRule<Rule>['manner'] = specific.length > 0 ? 'rest' : 'plain';
  const defaults = coversAll(specific, dataCategories)
    ? []
    : rules.filter(({ isDefault }) => isDefault).map((rule) => ({ rule, manner: rest }));
  return [...inOrder(specific), ...defaults];
}

/** Rules with those that override them right behind. */
export function inOrder<Rule extends Pick<AnyRule, 'id' | 'overrides'>>(
  rules: readonly Rule[],
): readonly AppliedRule<Rule>[] {
  if (rules.every(({ overrides }) => overrides.length === 0)) {
    return rules.map((rule) => ({ rule, manner: 'plain' }));
  }
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const placed = placeRules(
    rules.map(({ id, overrides }) => ({ id, overrides, isDefault: false })),
  );
  return placed.flat().flatMap(({ rule: { id }, manner }) => {
    const rule = byId.get(id);
    if (rule === undefined) return [];
    return [{ rule, manner: manner === 'exception' ? manner : 'plain' }];
  });
}

function coversAll(rules: readonly AnyRule[], dataCategories: readonly string[]): boolean {
  const whole = rules.filter(
    ({ scope }) => scope.condition === null && scope.dataSubjects.kind === 'all',
  );
  if (whole.some(({ scope }) => scope.dataCategories.kind === 'all')) return true;
  return (
    dataCategories.length > 0 &&
    dataCategories.every((id) => whole.some(({ scope }) => covers(scope.dataCategories, id)))
  );
}
