import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { daysInMonth, parseIsoDate } from '#shared/kernel/iso-date.ts';

/** The calendar day a number of days later; a text that is no day stays as it is. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  const parsed = parseIsoDate(date);
  if (parsed === undefined) return date;
  let { year, month, day } = parsed;
  day += days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return isoDate(year, month, day);
}

/** The calendar day before; a text that is no day stays as it is. */
export function dayBefore(date: IsoDate): IsoDate {
  const parsed = parseIsoDate(date);
  if (parsed === undefined) return date;
  const { year, month, day } = parsed;
  if (day > 1) return isoDate(year, month, day - 1);
  const [before, last] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return isoDate(before, last, daysInMonth(before, last));
}

/** The same day some years later or, with a negative number, earlier; 29 February becomes the 28th. */
export function yearsAfter(date: IsoDate, years: number): IsoDate {
  const parsed = parseIsoDate(date);
  if (parsed === undefined) return date;
  const year = parsed.year + years;
  return isoDate(year, parsed.month, Math.min(parsed.day, daysInMonth(year, parsed.month)));
}

/** The same day some months later; the last day of a month that has no such day. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const parsed = parseIsoDate(date);
  if (parsed === undefined) return date;
  const count = parsed.year * 12 + parsed.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return isoDate(year, month, Math.min(parsed.day, daysInMonth(year, month)));
}

function isoDate(year: number, month: number, day: number): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
