import { assertPlain } from './plain-values.ts';

/** A value on its way through the browser's binding, which carries bytes too slowly: they go as base64. */
export type Wire = {
  readonly value: unknown;
  readonly bytes: readonly {
    readonly path: readonly (string | number)[];
    readonly base64: string;
  }[];
};

/** Takes the bytes out of a value. */
export function toWire(value: unknown): Wire {
  assertPlain(value);
  const bytes: { path: readonly (string | number)[]; base64: string }[] = [];
  const strip = (part: unknown, path: readonly (string | number)[]): unknown => {
    if (part instanceof Uint8Array) {
      bytes.push({ path, base64: Buffer.from(part).toString('base64') });
      return null;
    }
    if (Array.isArray(part)) return part.map((item, index) => strip(item, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, child]) => [key, strip(child, [...path, key])]),
    );
  };
  return { value: strip(value, []), bytes };
}

/** Puts the bytes back in their places. */
export function fromWire({ value, bytes }: Wire): unknown {
  const holder: Record<string, unknown> = { value };
  for (const { path, base64 } of bytes) {
    const steps = ['value', ...path];
    const last = steps.pop() ?? 'value';
    let place: Record<string | number, unknown> = holder;
    for (const step of steps) place = place[step] as Record<string | number, unknown>;
    place[last] = new Uint8Array(Buffer.from(base64, 'base64'));
  }
  return holder['value'];
}
