import type { LawLanguage } from './law-row.ts';
import { articleTitleRows } from './data/article-title-rows.ts';

/**
 * The official heading of an Article of the GDPR.
 *
 * @param article Number of the Article, 1 to 99.
 * @returns `undefined` for a number that no Article has.
 */
export function articleTitle(article: number, language: LawLanguage): string | undefined {
  return articleTitleRows.find((row) => row.article === article)?.[language];
}
