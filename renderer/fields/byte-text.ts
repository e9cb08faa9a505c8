/** A size as the language of the interface writes it, in kilobytes or megabytes: `0,8 kt`, `1,4 Mt`. */
export function byteText(bytes: number, language: string): string {
  const isSmall = bytes < 1_000_000;
  const size = bytes / (isSmall ? 1e3 : 1e6);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
