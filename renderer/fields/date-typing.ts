import { parseIsoDate } from '#shared/kernel/iso-date.ts';

/** How a day is shown in each language of the interface, in the notation of dayjs. */
export const dateFormats = { en: 'D MMMM YYYY', fi: 'D.M.YYYY', sv: 'YYYY-MM-DD' } as const;

const dayFirst = /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4})\.?$/;

/**
 * A day as people type it: `2026-11-22`, or day, month and year as in `22.11.2026`. `null` for what is no
 * day, and for month names, which the calendar is for.
 */
export function dateFromTyping(typed: string): string | null {
  const text = typed.trim();
  const match = dayFirst.exec(text);
  const iso =
    match === null
      ? text
      : [match[3], match[2]?.padStart(2, '0'), match[1]?.padStart(2, '0')].join('-');
  return parseIsoDate(iso) === undefined ? null : iso;
}
