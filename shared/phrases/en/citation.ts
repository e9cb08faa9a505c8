import type { ArticlePatterns, CitationFormat } from '#shared/phrases/citation.ts';

const places: ArticlePatterns = {
  article: 'Article {article}',
  paragraph: 'Article {article}({paragraph})',
  point: 'Article {article}({paragraph})({point})',
  articlePoint: 'Article {article}({point})',
  secondSubparagraph: 'second subparagraph of Article {article}({paragraph})',
};

/** How English texts cite law. Source: the English text of Regulation (EU) 2016/679. */
export const citation: CitationFormat = {
  gdpr: {
    base: 'the General Data Protection Regulation',
    genitive: 'the General Data Protection Regulation',
    short: 'GDPR',
  },
  patterns: { base: places, genitive: places },
  withAct: { base: '{place} of {act}', genitive: '{place} of {act}' },
  section: '{act}, section {section}',
  chapterSection: '{act}, chapter {chapter}, section {section}',
  sections: '{act}, sections {sections}',
  unionAct: '{act}, {place}',
  wholeAct: '{act}',
  foreignAct: '{act} ({country})',
};
