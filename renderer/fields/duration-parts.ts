import { parseDuration } from '#shared/kernel/duration.ts';

/** Units of a period, as ISO 8601 orders them; weeks and hours stand alone. */
export const durationUnits = ['years', 'months', 'weeks', 'days', 'hours'] as const;
export type DurationUnit = (typeof durationUnits)[number];
/** `count` is `null` while it is still to be typed. */
export type DurationPart = { readonly count: number | null; readonly unit: DurationUnit };

const letters = { years: 'Y', months: 'M', weeks: 'W', days: 'D', hours: 'H' } as const;

/** The parts of a period, the largest unit first; none for a text that is no period. */
export function durationParts(text: string): readonly DurationPart[] {
  const period = parseDuration(text);
  if (period === undefined) return [];
  const counts: Partial<Record<DurationUnit, number>> = period;
  const parts = durationUnits
    .map((unit) => ({ unit, count: counts[unit] ?? 0 }))
    .filter(({ count }) => count > 0);
  const [unit = 'days'] = durationUnits.filter((each) => text.endsWith(letters[each]));
  return parts.length > 0 ? parts : [{ count: 0, unit }];
}

/**
 * The period that parts make, as ISO 8601; empty when no number has been typed. Weeks and hours cannot stand
 * beside other units: they are then all that is kept.
 */
export function durationFrom(parts: readonly DurationPart[]): string {
  const typed = parts.filter(({ count }) => count !== null);
  const alone = typed.find(({ unit }) => unit === 'weeks' || unit === 'hours');
  const kept = alone === undefined ? typed : [alone];
  if (kept.length === 0) return '';
  const text = durationUnits
    .flatMap((unit) => kept.filter((part) => part.unit === unit))
    .map(({ count, unit }) => `${String(count)}${letters[unit]}`)
    .join('');
  return alone?.unit === 'hours' ? `PT${text}` : `P${text}`;
}
