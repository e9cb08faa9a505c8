import { pointerTo, type ContainerFailure } from './failure.ts';

/**
 * Characters that no text and no key may hold: control characters other than tab and line feed, U+FEFF,
 * the noncharacters that XML forbids, and lone surrogates (which is what the last range means under the
 * `u` flag).
 */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff\ud800-\udfff]/u;

/** A key that programs take for the prototype of an object. */
export const forbiddenKey = '__proto__';

type Path = readonly (string | number)[];
type Finding = { first: ContainerFailure | undefined };

/**
 * Looks at every string and key of a JSON value, in order.
 *
 * @returns The first that may not be, if any.
 */
export function findForbiddenText(value: unknown, entry: string): ContainerFailure | undefined {
  const finding: Finding = { first: undefined };
  visit(value, [], entry, finding);
  return finding.first;
}

function visit(value: unknown, path: (string | number)[], entry: string, finding: Finding): void {
  if (typeof value === 'string') {
    if (forbidden.test(value)) finding.first ??= failureOf(value, path, entry);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      descend(value[index], index, path, entry, finding);
    }
  } else if (isObject(value)) {
    for (const key in value) {
      visitKey(key, path, entry, finding);
      descend(value[key], key, path, entry, finding);
    }
  }
}

/** An object out of `JSON.parse`: all that can be enumerated is its own. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function visitKey(key: string, path: Path, entry: string, finding: Finding): void {
  if (forbidden.test(key)) finding.first ??= failureOf(key, [...path, key], entry);
  if (key === forbiddenKey) finding.first ??= failureOfKey(key, [...path, key], entry);
}

function descend(
  child: unknown,
  step: string | number,
  path: (string | number)[],
  entry: string,
  finding: Finding,
): void {
  path.push(step);
  visit(child, path, entry, finding);
  path.pop();
}

function failureOf(text: string, path: Path, entry: string): ContainerFailure {
  const place = { entry, pointer: printable(pointerTo(path)) };
  const found = forbidden.exec(text)?.[0] ?? '';
  if (found === '\r') return { code: 'carriage-return', place };
  return { code: 'forbidden-character', place, character: codePointName(found) };
}

function failureOfKey(key: string, path: Path, entry: string): ContainerFailure {
  return { code: 'forbidden-key', place: { entry, pointer: pointerTo(path) }, key };
}

/** How a character that cannot be shown is named: `U+FEFF`. */
function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

/** A pointer whose keys hold forbidden characters, fit for a terminal. */
function printable(pointer: string): string {
  const everyForbidden = new RegExp(forbidden.source, 'gu');
  return pointer.replace(everyForbidden, (character) => `<${codePointName(character)}>`);
}
