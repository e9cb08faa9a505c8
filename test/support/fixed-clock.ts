import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';

/** A clock that stands until it is moved on. */
export function createFixedClock(start = '2026-11-22T09:00:00.000Z'): Clock & {
  pass: (milliseconds: number) => void;
} {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    today: () => new Date(now).toISOString().slice(0, 10),
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Ids that count: `id-1`, `id-2`, … */
export function createCountingIds(): IdSource {
  let count = 0;
  return { next: () => `id-${(count += 1)}` };
}
