import type { ArticlePatterns, CitationFormat } from '#shared/phrases/citation.ts';

const places: ArticlePatterns = {
  article: 'artikel {article}',
  paragraph: 'artikel {article}.{paragraph}',
  point: 'artikel {article}.{paragraph} {point}',
  articlePoint: 'artikel {article} {point}',
  secondSubparagraph: 'artikel {article}.{paragraph} andra stycket',
};

/** How Swedish texts cite law. Source: the Swedish text of Regulation (EU) 2016/679. */
export const citation: CitationFormat = {
  gdpr: {
    base: 'den allmänna dataskyddsförordningen',
    genitive: 'den allmänna dataskyddsförordningen',
    short: 'dataskyddsförordningen',
  },
  patterns: { base: places, genitive: places },
  withAct: { base: '{place} i {act}', genitive: '{place} i {act}' },
  section: '{act} {section} §',
  chapterSection: '{act} {chapter} kap. {section} §',
  sections: '{act} {sections} §',
  unionAct: '{act}, {place}',
  wholeAct: '{act}',
  foreignAct: '{act} ({country})',
};
