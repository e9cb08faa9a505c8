/** An instant as the language of the interface writes it, to the minute: `22.11.2026 klo 14.30`. */
export function instantText(instant: string, language: string): string {
  const region = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
