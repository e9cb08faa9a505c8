/**
 * Whether two values of plain data say the same. Parts that are one value are not looked into, so what an edit
 * left alone costs nothing; what is no plain data (a function, a map) is the same only as itself.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && sameParts(one, other);
  return isPlain(one) && isPlain(other) && sameParts(one, other);
}

function sameParts(one: object, other: object): boolean {
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(
      ([key, part]) => Object.hasOwn(other, key) && sameValue(part, Reflect.get(other, key)),
    )
  );
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
