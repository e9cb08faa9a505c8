import { z } from 'zod';
import { refused, type Take } from './quick-take.ts';

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;
/**
 * The judge of a schema for texts, numbers, yes or no, and named values. It is exact: what it refuses, the
 * schema refuses as well.
 *
 * @returns `undefined` for any other schema, and for one with a rule that is not known here.
 */
export function quickScalar(schema: Schema): Take | undefined {
  if (schema instanceof z.core.$ZodString) return textOf(schema);
  if (schema instanceof z.core.$ZodNumber) return numberOf(schema);
  if ((schema._zod.def.checks ?? []).length > 0) return undefined;
  if (schema instanceof z.core.$ZodBoolean) {
    if (schema._zod.def.coerce === true) return undefined;
    return (value) => (typeof value === 'boolean' ? value : refused);
  }
  if (schema instanceof z.core.$ZodEnum) return oneOf(Object.values(schema._zod.def.entries));
  return schema instanceof z.core.$ZodLiteral ? oneOf(schema._zod.def.values) : undefined;
}

function oneOf(allowed: readonly unknown[]): Take {
  const values = new Set(allowed);
  return (value) => (values.has(value) ? value : refused);
}

function textOf(schema: z.core.$ZodString): Take | undefined {
  const { coerce, checks = [] } = schema._zod.def;
  if (coerce === true || schema instanceof z.core.$ZodStringFormat) return undefined;
  const [check] = checks;
  if (check === undefined) return (value) => (typeof value === 'string' ? value : refused);
  const pattern = checks.length === 1 ? patternOf(check) : undefined;
  if (pattern !== undefined) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : refused);
  }
  const rules = rulesOf(checks, textRule);
  return rules === undefined ? undefined : textByRules(rules);
}

/** How many texts are remembered for one schema: dates and periods come again and again. */
const remembered = 1000;

function textByRules(rules: readonly ((text: string) => boolean)[]): Take {
  const accepted = new Set<unknown>();
  return (value) => {
    if (accepted.has(value)) return value;
    if (typeof value !== 'string' || !rules.every((rule) => rule(value))) return refused;
    if (accepted.size < remembered) accepted.add(value);
    return value;
  };
}

function patternOf(check: Check): RegExp | undefined {
  if (!(check instanceof z.core.$ZodCheckRegex)) return undefined;
  const { pattern, when } = check._zod.def;
  return pattern.global || pattern.sticky || when !== undefined ? undefined : pattern;
}

function textRule(check: Check): ((text: string) => boolean) | undefined {
  const pattern = patternOf(check);
  if (pattern !== undefined) return (text) => pattern.test(text);
  if (!(check instanceof z.core.$ZodCustom)) return undefined;
  const { fn } = check._zod.def;
  return (text) => Boolean(fn(text));
}

function numberOf(schema: z.core.$ZodNumber): Take | undefined {
  const { coerce, checks = [] } = schema._zod.def;
  if (coerce === true || schema instanceof z.core.$ZodNumberFormat) return undefined;
  const rules = rulesOf(checks, numberRule);
  if (rules === undefined) return undefined;
  return (value) => {
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    return isNumber && rules.every((rule) => rule(value)) ? value : refused;
  };
}

function numberRule(check: Check): ((value: number) => boolean) | undefined {
  if (check instanceof z.core.$ZodCheckNumberFormat) {
    return check._zod.def.format === 'safeint' ? Number.isSafeInteger : undefined;
  }
  if (check instanceof z.core.$ZodCheckGreaterThan) {
    const { inclusive, value: least } = check._zod.def;
    if (typeof least !== 'number') return undefined;
    return (value) => (inclusive ? value >= least : value > least);
  }
  if (check instanceof z.core.$ZodCheckLessThan) {
    const { inclusive, value: most } = check._zod.def;
    if (typeof most !== 'number') return undefined;
    return (value) => (inclusive ? value <= most : value < most);
  }
  return undefined;
}

/** The rules of all checks; `undefined` if one of them is not known. */
function rulesOf<Rule>(
  checks: readonly Check[],
  ruleOf: (check: Check) => Rule | undefined,
): readonly Rule[] | undefined {
  const rules: Rule[] = [];
  for (const check of checks) {
    const rule = ruleOf(check);
    if (rule === undefined || check._zod.def.when !== undefined) return undefined;
    rules.push(rule);
  }
  return rules;
}
