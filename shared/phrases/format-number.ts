import type { LanguageFormat } from './language-format.ts';

const mostDecimals = 3;

/**
 * A number as the language writes it: fi and sv "12 500,5" with no-break spaces, en "12,500.5". At most
 * three decimals are kept.
 *
 * @param value A finite number below 10^21.
 */
export function formatNumber(value: number, format: Pick<LanguageFormat, 'numbers'>): string {
  const { decimal, group, minus, minimumGroupingDigits } = format.numbers;
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(mostDecimals).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const isGrouped = whole.length >= 3 + minimumGroupingDigits;
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  const digits = decimals === '' ? grouped : `${grouped}${decimal}${decimals}`;
  const isZero = Number(`${whole}.${decimals}`) === 0;
  return value < 0 && !isZero ? `${minus}${digits}` : digits;
}
