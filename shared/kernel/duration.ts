/**
 * A period in calendar units (ISO 8601, `P1Y6M`, `P30D`). Units are kept as written: twelve months are
 * not 365 days. Weeks stand alone, as the standard demands.
 */
export type CalendarDuration = {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
};

const calendar = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;
const weeks = /^P(\d+)W$/;
const hours = /^PT(\d+)H$/;

/** A period of hours, for short-lived data such as caches. */
export type HourDuration = { readonly hours: number };

/** Takes a period apart; `undefined` when the text is not one or is empty (`P`). */
export function parseDuration(text: string): CalendarDuration | HourDuration | undefined {
  const inHours = hours.exec(text);
  if (inHours !== null) return { hours: Number(inHours[1]) };
  const inWeeks = weeks.exec(text);
  if (inWeeks !== null) return { years: 0, months: 0, weeks: Number(inWeeks[1]), days: 0 };
  const match = calendar.exec(text);
  if (match === null || text === 'P') return undefined;
  const [years, months, days] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  return { years: years ?? 0, months: months ?? 0, weeks: 0, days: days ?? 0 };
}
