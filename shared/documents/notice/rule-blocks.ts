import { list, listItem } from '#shared/documents/block.ts';
import type { Block } from '#shared/documents/tree.ts';

/** What rules of every kind share. */
type Rule = {
  readonly id: string;
  readonly overrides: readonly string[];
  readonly isDefault: boolean;
};

/** A rule in its place: as an exception to others before it, or as the rule for all that the others leave. */
export type PlacedRule<Kind> = {
  readonly rule: Kind;
  readonly manner: 'plain' | 'exception' | 'otherwise';
};

/**
 * Rules in the order in which a notice tells them: each with its exceptions right behind it, defaults last.
 * An exception to several rules stands behind the last of them, and those rules stand together. What
 * overrides only rules that the notice does not tell stands as a rule of its own.
 *
 * @returns one group for each rule, or for several with an exception in common.
 */
export function placeRules<Kind extends Rule>(
  rules: readonly Kind[],
): readonly (readonly PlacedRule<Kind>[])[] {
  const ties = tiesBetween(rules);
  const placed = new Set<Kind>();
  const place = (rule: Kind, group: PlacedRule<Kind>[]): void => {
    placed.add(rule);
    group.push({ rule, manner: ties.isRoot(rule) ? mannerOf(rule, rules) : 'exception' });
    for (const exception of ties.exceptionsTo(rule)) {
      const isNext = ties.rulesOf(exception).every((other) => placed.has(other));
      if (isNext && !placed.has(exception)) place(exception, group);
    }
  };
  const roots = new Set(rules.filter(ties.isRoot));
  const others = new Set(rules.filter((rule) => !roots.has(rule)));
  const groups = [roots, others].flatMap((alike) =>
    [...alike].flatMap((rule) => {
      if (placed.has(rule)) return [];
      const group: PlacedRule<Kind>[] = [];
      for (const member of ties.connectedTo(rule)) {
        if (alike.has(member) && !placed.has(member)) place(member, group);
      }
      return [group];
    }),
  );
  return [...groups.filter((group) => !isLast(group)), ...groups.filter(isLast)];
}

function mannerOf(rule: Rule, rules: readonly Rule[]): PlacedRule<Rule>['manner'] {
  return rule.isDefault && rules.length > 1 ? 'otherwise' : 'plain';
}

function isLast(group: readonly PlacedRule<Rule>[]): boolean {
  return group.every(({ manner }) => manner !== 'plain');
}

/** How rules hang together through what they override, each answer in the order given. */
type Ties<Kind> = {
  /** Overrides no other rule of those that are told. */
  readonly isRoot: (rule: Kind) => boolean;
  readonly rulesOf: (exception: Kind) => readonly Kind[];
  readonly exceptionsTo: (rule: Kind) => readonly Kind[];
  /** The rule itself and all that hang together with it. */
  readonly connectedTo: (rule: Kind) => readonly Kind[];
};

function tiesBetween<Kind extends Rule>(rules: readonly Kind[]): Ties<Kind> {
  const order = new Map(rules.map((rule, at) => [rule, at]));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const inOrder = (some: Iterable<Kind>): readonly Kind[] =>
    [...some].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const overridden = new Map<Kind, readonly Kind[]>();
  const exceptions = new Map<Kind, Kind[]>(rules.map((rule) => [rule, []]));
  for (const rule of rules) {
    const known = rule.overrides.flatMap((id) => byId.get(id) ?? []);
    const own = inOrder(new Set(known.filter((other) => other !== rule)));
    overridden.set(rule, own);
    for (const other of own) exceptions.get(other)?.push(rule);
  }
  const rulesOf = (rule: Kind): readonly Kind[] => overridden.get(rule) ?? [];
  const exceptionsTo = (rule: Kind): readonly Kind[] => exceptions.get(rule) ?? [];
  const connectedTo = (start: Kind): readonly Kind[] => {
    const found = new Set([start]);
    for (const rule of found) {
      for (const other of [...rulesOf(rule), ...exceptionsTo(rule)]) found.add(other);
    }
    return inOrder(found);
  };
  return { isRoot: (rule) => rulesOf(rule).length === 0, rulesOf, exceptionsTo, connectedTo };
}

/** One statement as it stands, several as a list. */
export function asList(statements: readonly (readonly Block[])[]): readonly Block[] {
  const given = statements.filter((blocks) => blocks.length > 0);
  const [first] = given;
  if (first === undefined) return [];
  if (given.length === 1) return first;
  return [list(given.map((blocks) => listItem({ blocks })))];
}
