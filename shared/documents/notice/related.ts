import type { Notice } from '#shared/model/notice.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { isVisible, placeOf } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import { isGiven, linkInline, localized } from '#shared/documents/localized.ts';
import { say } from '#shared/documents/say.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

type RelatedDocument = Notice['relatedDocuments'][number];

/** Texts that this notice stands beside: which prevails, which supplements, which applies instead. */
export function buildRelatedSection(context: NoticeContext): Section | null {
  return noticeSectionOf(
    context,
    'related',
    context.phrases.changes.relatedHeading,
    blocks(context),
  );
}

function blocks(context: NoticeContext): readonly Block[] {
  if (!isVisible(context.notice, context, 'relatedDocuments')) return [];
  const statements = context.notice.relatedDocuments.map((document) =>
    statement(context, document),
  );
  const [only] = statements;
  if (only === undefined) return [];
  if (statements.length === 1) return [paragraph(only)];
  return [list(statements.map((words) => listItem(words)))];
}

function statement(context: NoticeContext, related: RelatedDocument): readonly Inline[] {
  const { changes } = context.phrases;
  const place = placeOf('notices', context.notice);
  const field = `relatedDocuments/${related.id}`;
  const words = say(changes.related[related.relation], {
    document: documentName(context, related, field),
  });
  if (!isGiven(related.part)) return words;
  const part = localized(context, place, `${field}/part`, related.part);
  return say(changes.relatedFor, { part: [strong(capitalised(part))], statement: words });
}

function documentName(
  context: NoticeContext,
  related: RelatedDocument,
  field: string,
): readonly Inline[] {
  const place = placeOf('notices', context.notice);
  const { document } = related;
  switch (document.kind) {
    case 'class':
      return localized(context, place, `${field}/document/name`, document.name);
    case 'link': {
      const link = context.notice.links.find(({ key }) => key === document.linkKey);
      return link === undefined ? [] : [linkInline(context, place, link)];
    }
    case 'notice': {
      const other = context.index.notice(document.notice);
      return localized(context, placeOf('notices', other), 'title', other.title);
    }
  }
}
