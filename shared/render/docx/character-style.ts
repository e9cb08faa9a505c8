import type { Look } from './writing.ts';

/** Ids of the character styles by what the content is inside of. */
const styles: Readonly<Record<string, string>> = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  'strong emphasis': 'StrongEmphasis',
  link: 'Hyperlink',
  'strong link': 'StrongHyperlink',
  'emphasis link': 'EmphasisHyperlink',
  'strong emphasis link': 'StrongEmphasisHyperlink',
};

/** A run has one character style, so each combination has its own. */
export function characterStyle(look: Look): string | undefined {
  const parts = (['strong', 'emphasis', 'link'] as const).filter((part) => look[part]);
  return styles[parts.join(' ')];
}
