/** Every character that no file may hold (`text-rules.ts`); a carriage return is the end of a line elsewhere. */
const lineEnds = /\r\n?/g;
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff\ud800-\udfff]/gu;

/**
 * A value whose texts hold nothing that a file would be refused for: pasted line ends become line feeds,
 * invisible control characters go. Values without such characters stay the same.
 */
export function withoutForbiddenCharacters(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(lineEnds, '\n').replace(forbidden, '');
  if (Array.isArray(value)) return value.map(withoutForbiddenCharacters);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withoutForbiddenCharacters(child)]),
  );
}
