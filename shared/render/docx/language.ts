/** Proofing tools are named by language and region; the region most users have, where the tag has none. */
const regions: Readonly<Record<string, string>> = {
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'GB',
  es: 'ES',
  et: 'EE',
  fi: 'FI',
  fr: 'FR',
  ga: 'IE',
  hr: 'HR',
  hu: 'HU',
  it: 'IT',
  lt: 'LT',
  lv: 'LV',
  mt: 'MT',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  sk: 'SK',
  sl: 'SI',
  sv: 'SE',
};

/** The tag that word processors know for a BCP 47 tag. */
export function proofingLanguage(tag: string): string {
  const region = regions[tag];
  return region === undefined ? tag : `${tag}-${region}`;
}
