/** A calendar day as `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** A calendar day taken apart. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Takes a calendar day apart; `undefined` when the text is not a day that exists. */
export function parseIsoDate(text: string): CalendarDay | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether `day` lies within a validity: `from` counts, `to` is the first day on which it no longer holds; `null` = open. */
export function isWithin(day: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
