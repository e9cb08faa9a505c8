import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import type { DateStyle, LanguageFormat } from './language-format.ts';

/**
 * A calendar day as the language writes it: fi "7.11.2018" or "7. marraskuuta 2018", sv "7 november 2018",
 * en "7 November 2018".
 *
 * @param day A day that exists; the model's schemas let no other through, so another one is a defect.
 * @param style `usual`: the one that running text of the language uses.
 */
export function formatDate(
  day: IsoDate,
  format: Pick<LanguageFormat, 'dates'>,
  style: DateStyle | 'usual' = 'usual',
): string {
  const parts = parseIsoDate(day);
  if (parts === undefined) throw new Error(`Not a calendar day: ${day}`);
  const { patterns, usual, months } = format.dates;
  const values: Readonly<Record<string, string>> = {
    d: String(parts.day),
    dd: String(parts.day).padStart(2, '0'),
    M: String(parts.month),
    MM: String(parts.month).padStart(2, '0'),
    MMMM: months[parts.month - 1] ?? '',
    y: String(parts.year),
  };
  const pattern = patterns[style === 'usual' ? usual : style];
  return pattern.replace(/d+|M+|y+/g, (field) => values[field] ?? field);
}
