/** A calendar day as the language of the interface writes it: `22.11.2026`, `2026-11-22`, `22/11/2026`. */
export function dayText(day: string, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const region = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(region).format(new Date(year, month - 1, date));
}
