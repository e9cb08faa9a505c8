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
  const rulesOf = (rule: Kind): readonly Kind[] =>
    rules.filter((other) => other !== rule && rule.overrides.includes(other.id));
  const placed = new Set<Kind>();
  const groups: PlacedRule<Kind>[][] = [];
  const place = (rule: Kind, group: PlacedRule<Kind>[]): void => {
    placed.add(rule);
    const own = rulesOf(rule);
    group.push({ rule, manner: own.length > 0 ? 'exception' : mannerOf(rule, rules) });
    for (const exception of rules) {
      const qualified = rulesOf(exception);
      const isNext = qualified.includes(rule) && qualified.every((other) => placed.has(other));
      if (isNext && !placed.has(exception)) place(exception, group);
    }
  };
  const isRoot = (rule: Kind): boolean => rulesOf(rule).length === 0;
  const ordered = [...rules.filter(isRoot), ...rules.filter((rule) => !isRoot(rule))];
  for (const rule of ordered) {
    if (placed.has(rule)) continue;
    const group: PlacedRule<Kind>[] = [];
    for (const member of connected(rule, rules, rulesOf)) {
      if (isRoot(member) === isRoot(rule) && !placed.has(member)) place(member, group);
    }
    groups.push(group);
  }
  return [...groups.filter((group) => !isLast(group)), ...groups.filter(isLast)];
}

function mannerOf(rule: Rule, rules: readonly Rule[]): PlacedRule<Rule>['manner'] {
  return rule.isDefault && rules.length > 1 ? 'otherwise' : 'plain';
}

function isLast(group: readonly PlacedRule<Rule>[]): boolean {
  return group.every(({ manner }) => manner !== 'plain');
}

/** The rules that hang together with one through exceptions, in the order given. */
function connected<Kind extends Rule>(
  start: Kind,
  rules: readonly Kind[],
  rulesOf: (rule: Kind) => readonly Kind[],
): readonly Kind[] {
  const found = new Set([start]);
  let size = 0;
  while (found.size > size) {
    size = found.size;
    for (const rule of rules) {
      const own = rulesOf(rule);
      if (!found.has(rule) && !own.some((other) => found.has(other))) continue;
      found.add(rule);
      own.forEach((other) => found.add(other));
    }
  }
  return rules.filter((rule) => found.has(rule));
}

/** One statement as it stands, several as a list. */
export function asList(statements: readonly (readonly Block[])[]): readonly Block[] {
  const given = statements.filter((blocks) => blocks.length > 0);
  const [first] = given;
  if (first === undefined) return [];
  if (given.length === 1) return first;
  return [list(given.map((blocks) => listItem({ blocks })))];
}
