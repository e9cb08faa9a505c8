/**
 * Refuses what does not belong between page and machine: anything but JSON values and bytes. Electron
 * would clone a Map and drop a function's reference with an error far away; here it stops at the source.
 */
export function assertPlain(value: unknown, place = 'payload'): void {
  if (value === undefined || isScalar(value) || value instanceof Uint8Array) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => assertPlain(item, `${place}[${index}]`));
    return;
  }
  if (typeof value === 'object' && isPlainObject(value)) {
    for (const [key, child] of Object.entries(value)) assertPlain(child, `${place}.${key}`);
    return;
  }
  throw new TypeError(`An object could not be cloned: ${place} is ${nameOf(value)}`);
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'boolean', 'number'].includes(typeof value);
}

function isPlainObject(value: object | null): value is object {
  if (value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? value.constructor.name : typeof value;
}
