import type { DocumentTree } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

type Head = Pick<
  DocumentTree,
  'title' | 'subtitle' | 'version' | 'documentDate' | 'classification' | 'author' | 'titleLines'
>;

/** Title block, version and date of a notice. */
export function noticeHead(context: NoticeContext): Head {
  return {
    title: [],
    subtitle: [],
    version: null,
    documentDate: context.asOf,
    classification: null,
    author: '',
    titleLines: [],
  };
}
