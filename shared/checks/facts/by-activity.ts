import { covers, type Scope } from '#shared/model/scope.ts';

type Scoped = { readonly scope: Scope };
/** Positions in the list, so that one cache serves lists of every kind of rule. */
type Sorted = {
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly wide: readonly number[];
};

const cache = new WeakMap<readonly Scoped[], Sorted>();

/**
 * The rules of a list that cover an activity. Those that name their activities are found at once, so that
 * registers of any size are judged in one pass; a list is sorted once and never changed in place.
 */
export function coveringActivity<Rule extends Scoped>(
  rules: readonly Rule[],
  activity: string,
): readonly Rule[] {
  const { named, wide } = sortedOf(rules);
  const found: Rule[] = [];
  const add = (position: number): void => {
    const rule = rules[position];
    if (rule !== undefined && covers(rule.scope.activities, activity)) found.push(rule);
  };
  named.get(activity)?.forEach(add);
  wide.forEach(add);
  return found;
}

function sortedOf(rules: readonly Scoped[]): Sorted {
  const known = cache.get(rules);
  if (known !== undefined) return known;
  const named = new Map<string, number[]>();
  const wide: number[] = [];
  rules.forEach(({ scope: { activities } }, position) => {
    if (activities.kind === 'all' || activities.kind === 'allExcept') wide.push(position);
    for (const id of activities.kind === 'only' ? new Set<string>(activities.ids) : []) {
      const positions = named.get(id);
      if (positions === undefined) named.set(id, [position]);
      else positions.push(position);
    }
  });
  const sorted = { named, wide };
  cache.set(rules, sorted);
  return sorted;
}
