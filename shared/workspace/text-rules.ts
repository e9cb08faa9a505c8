import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { pointerTo, type ContainerFailure } from './failure.ts';

/**
 * Characters that no text and no key may hold: control characters other than tab and line feed, U+FEFF,
 * the noncharacters that XML forbids, and lone surrogates (which is what the last range means under the
 * `u` flag).
 */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff\ud800-\udfff]/u;

type Path = readonly (string | number)[];
type Tally = { keys: number; failure: ContainerFailure | undefined };

/**
 * Looks at every string and key of a JSON value. Answers with the number of keys, so that the reader can
 * tell whether the text had a key twice.
 */
export function checkTexts(
  value: unknown,
  entry: string,
): Result<{ readonly keys: number }, ContainerFailure> {
  const tally: Tally = { keys: 0, failure: undefined };
  const path: (string | number)[] = [];
  visit(value, path, entry, tally);
  return tally.failure === undefined ? ok({ keys: tally.keys }) : fail(tally.failure);
}

function visit(value: unknown, path: (string | number)[], entry: string, tally: Tally): void {
  if (typeof value === 'string') {
    if (forbidden.test(value)) tally.failure ??= failureOf(value, path, entry);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      descend(value[index], index, path, entry, tally);
    }
  } else if (isObject(value)) {
    for (const key in value) {
      tally.keys += 1;
      visitKey(key, path, entry, tally);
      descend(value[key], key, path, entry, tally);
    }
  }
}

/** An object out of `JSON.parse`: all that can be enumerated is its own. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function visitKey(key: string, path: Path, entry: string, tally: Tally): void {
  if (forbidden.test(key)) tally.failure ??= failureOf(key, [...path, key], entry);
  if (key === '__proto__') tally.failure ??= forbiddenKey(key, [...path, key], entry);
}

function descend(
  child: unknown,
  step: string | number,
  path: (string | number)[],
  entry: string,
  tally: Tally,
): void {
  path.push(step);
  visit(child, path, entry, tally);
  path.pop();
}

function failureOf(text: string, path: Path, entry: string): ContainerFailure {
  const place = { entry, pointer: printable(pointerTo(path)) };
  const found = forbidden.exec(text)?.[0] ?? '';
  if (found === '\r') return { code: 'carriage-return', place };
  return { code: 'forbidden-character', place, character: codePointName(found) };
}

function forbiddenKey(key: string, path: Path, entry: string): ContainerFailure {
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
