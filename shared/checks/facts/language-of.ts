/** Languages whose small words are known. */
type Known = 'fi' | 'sv' | 'en';

/** Small words that stand in nearly every sentence of one of the languages and are no words of the others. */
const smallWords: Readonly<Record<Known, string>> = {
  fi: 'ja|ei|että|sekä|tai|ovat|joka|jotka|kun|myös|niiden|niitä|mukaan|sitä|voi|voidaan|hänen|tämän|näiden|joita|siitä',
  sv: 'och|är|inte|att|som|för|till|av|eller|det|med|från|vid|när|dina|kan|ska|har|vi|på|dessa|detta|enligt',
  en: 'the|and|of|is|are|not|that|which|with|your|from|when|this|these|has|have|will|be|been|their|its',
};

/** Words by which such documents are called. */
const titleWords: Readonly<Record<Known, RegExp>> = {
  fi: /tietosuojaselost|tietosuojailmoitu|tietosuojakäytän|rekisteriselost/i,
  sv: /integritetspolicy|integritetsmeddelande|dataskyddsbeskrivning|dataskyddsmeddelande|dataskyddspolicy|registerbeskrivning/i,
  en: /privacy (notice|policy|statement)|data protection (notice|statement)/i,
};

const languages: readonly Known[] = ['fi', 'sv', 'en'];

function wordsIn(language: Known): RegExp {
  return new RegExp(`(?<=^|[\\s("”])(?:${smallWords[language]})(?=$|[\\s.,;:)"”])`, 'gi');
}

const patterns: Readonly<Record<Known, RegExp>> = {
  fi: wordsIn('fi'),
  sv: wordsIn('sv'),
  en: wordsIn('en'),
};

/** Quick test that spares most texts the counting: a small word of another language between spaces. */
const suspect: Readonly<Record<Known, RegExp>> = {
  fi: new RegExp(` (?:${smallWords.sv}|${smallWords.en}) `, 'i'),
  sv: new RegExp(` (?:${smallWords.fi}|${smallWords.en}) `, 'i'),
  en: new RegExp(` (?:${smallWords.fi}|${smallWords.sv}) `, 'i'),
};

/** Shorter texts say too little. */
const shortest = 30;
/** As many small words of another language, and none of its own, leave no doubt. */
const certain = 3;

function isKnown(language: string): language is Known {
  return languages.some((known) => known === language);
}

/** The language that a text is in, where it is certainly not the one that it is said to be in. */
export function languageOf(text: string, stated: string): string | undefined {
  if (text.length < shortest || !isKnown(stated) || !suspect[stated].test(text)) return undefined;
  if (wordCount(text, stated) > 0) return undefined;
  return languages.find((other) => other !== stated && wordCount(text, other) >= certain);
}

/** Different small words of a language that a text has. */
function wordCount(text: string, language: Known): number {
  return new Set((text.match(patterns[language]) ?? []).map((word) => word.toLowerCase())).size;
}

/** The language of the word by which a title calls the document, where it is certainly not the stated one. */
export function languageOfTitle(title: string, stated: string): string | undefined {
  if (!isKnown(stated) || titleWords[stated].test(title)) return undefined;
  return languages.find((other) => other !== stated && titleWords[other].test(title));
}
