import { countryName } from './country-name.ts';
import type { LanguageFormat } from './language-format.ts';

/** How a language writes one kind of place in an Article; `{article}`, `{paragraph}` and `{point}` are filled in. */
export type ArticlePatterns = {
  readonly article: string;
  readonly paragraph: string;
  readonly point: string;
  /** A point of an Article without numbered paragraphs: Art. 6 has them, Art. 4(7) of the text has points alone. */
  readonly articlePoint: string;
  /** The second subparagraph of a paragraph. */
  readonly secondSubparagraph: string;
};

/** How a document language cites law. */
export type CitationFormat = {
  /** The Regulation as it is named in running text, and short in labels. */
  readonly gdpr: { readonly base: string; readonly genitive: string; readonly short: string };
  readonly patterns: { readonly base: ArticlePatterns; readonly genitive: ArticlePatterns };
  /** A place of the GDPR with its name: "{place} of the General Data Protection Regulation". */
  readonly withAct: { readonly base: string; readonly genitive: string };
  /** A section of a national act; `{act}`, `{section}`, and `{chapter}` in acts that count chapters. */
  readonly section: string;
  readonly chapterSection: string;
  /** Several sections of one act: `{sections}` joined by the language. */
  readonly sections: string;
  /** An Article of a Union act other than by its name alone: `{act}`, `{place}`. */
  readonly unionAct: string;
  /** The provisions of several bases on a whole act. */
  readonly wholeAct: string;
  /** An act of another country than the reader's: "{act} ({country})". */
  readonly foreignAct: string;
};

/** A place in the GDPR, `6(1)(f)` taken apart. */
export type GdprPlace = {
  readonly article: string;
  readonly paragraph?: string | null;
  readonly point?: string | null;
  readonly subparagraph?: number | null;
};

/** "6 artiklan 1 kohdan f alakohta", "artikel 6.1 f", "Article 6(1)(f)". `genitive` matters in Finnish only. */
export function citeArticle(
  place: GdprPlace,
  format: CitationFormat,
  form: 'base' | 'genitive' = 'base',
): string {
  const pattern = format.patterns[form][patternName(place)];
  return pattern
    .replace('{article}', place.article)
    .replace('{paragraph}', place.paragraph ?? '')
    .replace('{point}', place.point ?? '');
}

function patternName(place: GdprPlace): keyof ArticlePatterns {
  if (place.subparagraph === 2) return 'secondSubparagraph';
  if (typeof place.point === 'string') {
    return typeof place.paragraph === 'string' ? 'point' : 'articlePoint';
  }
  return typeof place.paragraph === 'string' ? 'paragraph' : 'article';
}

/** As `citeArticle`, with the name of the Regulation. */
export function citeGdpr(
  place: GdprPlace,
  format: CitationFormat,
  form: 'base' | 'genitive' = 'base',
): string {
  return format.withAct[form]
    .replace('{act}', format.gdpr.genitive)
    .replace('{place}', citeArticle(place, format, form));
}

/**
 * A section of a national act: "kirjanpitolaki (1336/1997) 2 luku 10 §". `section` is `10` or `2:10`; one that
 * has its sign and goes on to a paragraph or point ("4 § 3 kohta") stands as it is written.
 */
export function citeSection(act: string, section: string, format: CitationFormat): string {
  if (section === '') return format.wholeAct.replace('{act}', act);
  if (isWrittenOut(section)) return `${format.wholeAct.replace('{act}', act)} ${section}`;
  const [chapter, inChapter] = section.split(':');
  if (chapter !== undefined && inChapter !== undefined) {
    return format.chapterSection
      .replace('{act}', act)
      .replace('{chapter}', chapter)
      .replace('{section}', inChapter);
  }
  return format.section.replace('{act}', act).replace('{section}', section);
}

/** Whether a section is written with its sign ("4 § 3 kohta", "3 kap. 10 §"). */
export function isWrittenOut(section: string): boolean {
  return section.includes('§');
}

/** Several sections of one act: "kirjanpitolaki (1336/1997) 9 ja 10 §". `sections` is already joined. */
export function citeSections(act: string, sections: string, format: CitationFormat): string {
  return format.sections.replace('{act}', act).replace('{sections}', sections);
}

/** A place in an act of the Union: "yleinen tietosuoja-asetus ((EU) 2016/679), 5 artiklan 1 kohdan e alakohta". */
export function citeUnionAct(act: string, place: GdprPlace, format: CitationFormat): string {
  return format.unionAct.replace('{act}', act).replace('{place}', citeArticle(place, format));
}

/** An act with the country that made it, where that is not the reader's own. */
export function citeForeign(
  cited: string,
  country: string,
  format: CitationFormat,
  language: Pick<LanguageFormat, 'countries'>,
): string {
  return format.foreignAct
    .replace('{act}', cited)
    .replace('{country}', countryName(country, language) ?? country);
}
