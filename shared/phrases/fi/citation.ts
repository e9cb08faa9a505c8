import type { CitationFormat } from '#shared/phrases/citation.ts';

/** How Finnish texts cite law. Source: the Finnish text of Regulation (EU) 2016/679. */
export const citation: CitationFormat = {
  gdpr: {
    base: 'yleinen tietosuoja-asetus',
    genitive: 'yleisen tietosuoja-asetuksen',
    short: 'tietosuoja-asetus',
  },
  patterns: {
    base: {
      article: '{article} artikla',
      paragraph: '{article} artiklan {paragraph} kohta',
      point: '{article} artiklan {paragraph} kohdan {point} alakohta',
      articlePoint: '{article} artiklan {point} alakohta',
      secondSubparagraph: '{article} artiklan {paragraph} kohdan toinen alakohta',
    },
    genitive: {
      article: '{article} artiklan',
      paragraph: '{article} artiklan {paragraph} kohdan',
      point: '{article} artiklan {paragraph} kohdan {point} alakohdan',
      articlePoint: '{article} artiklan {point} alakohdan',
      secondSubparagraph: '{article} artiklan {paragraph} kohdan toisen alakohdan',
    },
  },
  withAct: { base: '{act} {place}', genitive: '{act} {place}' },
  section: '{act} {section} §',
  chapterSection: '{act} {chapter} luku {section} §',
  sections: '{act} {sections} §',
  unionAct: '{act}, {place}',
  wholeAct: '{act}',
  foreignAct: '{act} ({country})',
};
