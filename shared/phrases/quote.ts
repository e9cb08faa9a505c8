import type { LanguageFormat } from './language-format.ts';

/** Text in the quotation marks of the language; `inner` for a quotation within one. */
export function quote(
  text: string,
  format: Pick<LanguageFormat, 'quotes'>,
  level: 'outer' | 'inner' = 'outer',
): string {
  const { open, close, innerOpen, innerClose } = format.quotes;
  return level === 'outer' ? `${open}${text}${close}` : `${innerOpen}${text}${innerClose}`;
}
