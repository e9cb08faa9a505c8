import type { Register } from '#shared/model/register.ts';

type RegisterController = Register['controllers'][number];

/**
 * The controllers of a register in one country: those whose rule names the country, else those that are
 * the fallback, else those without a rule of their own. Without a country, all of them.
 *
 * @param country Country of use, ISO 3166-1 alpha-2; `null` = a document for all countries.
 */
export function controllersIn(
  register: Register,
  country: string | null,
): readonly RegisterController[] {
  if (country === null) return register.controllers;
  const always = register.controllers.filter((controller) => ruleKind(controller) === 'always');
  const local = register.controllers.filter((controller) => isFor(controller, country));
  if (local.length > 0) return [...local, ...always];
  const fallback = register.controllers.filter((controller) => ruleKind(controller) === 'fallback');
  if (fallback.length > 0) return [...fallback, ...always];
  return always.length > 0 ? always : register.controllers.filter(hasNoCountryRule);
}

function ruleKind({ rule }: RegisterController): string | undefined {
  return rule.state === 'answered' ? rule.value.kind : undefined;
}

function isFor({ rule }: RegisterController, country: string): boolean {
  return (
    rule.state === 'answered' &&
    rule.value.kind === 'countryOfUse' &&
    rule.value.countries.includes(country)
  );
}

function hasNoCountryRule(controller: RegisterController): boolean {
  return ruleKind(controller) !== 'countryOfUse';
}
