import type { Activity } from '#shared/model/activity.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Register } from '#shared/model/register.ts';
import type { Scope } from '#shared/model/scope.ts';
import type { NoticeSection } from '#shared/model/sections.ts';
import { type DocumentContext, placeOf } from '#shared/documents/context.ts';
import { section } from '#shared/documents/block.ts';
import { clauseBlocks } from '#shared/documents/clauses.ts';
import { localized } from '#shared/documents/localized.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import type { Block, Section } from '#shared/documents/tree.ts';

/** What the sections of a notice work with, beyond what every builder has. */
export type NoticeContext = DocumentContext & {
  readonly notice: Notice;
  /** The registers that the notice tells about. */
  readonly registers: readonly Register[];
  /** The activities that it tells about, in the order in which purposes are counted. */
  readonly activities: readonly Activity[];
  /** The country that this variant is for; `null` = all countries. */
  readonly country: string | null;
  /**
   * Whether a rule with that scope is told here: it concerns an activity of the notice, and no topical
   * section (or, within one, no other place) tells it. Rules tied to no activity are told among the
   * standard sections.
   */
  readonly tells: (scope: Scope) => boolean;
  /** Whether this is the narrowed context of a topical section, which prints no clauses of its own. */
  readonly isTopical: boolean;
};

/** Builds a section of a notice; `null` when it has nothing to tell. */
export type NoticeSectionBuilder = (context: NoticeContext) => Section | null;

/** Id of a standard section: what other sections refer to. */
export function sectionId(name: NoticeSection): string {
  return name.toLowerCase();
}

/**
 * A standard section under its own heading, or the one that the notice gives it, with the clauses placed
 * into it around its facts; `null` without content.
 */
export function noticeSectionOf(
  context: NoticeContext,
  name: NoticeSection,
  heading: Phrase,
  children: readonly Block[],
): Section | null {
  const own = context.notice.headings[name];
  const place = placeOf('notices', context.notice);
  const title =
    own === undefined
      ? sayPlain(heading)
      : localized(context, place, `headings/${name}`, own, context.notice.links);
  const content = context.isTopical
    ? children
    : [
        ...clauseBlocks(context, name, 'first'),
        ...children,
        ...clauseBlocks(context, name, 'last'),
      ];
  return section(sectionId(name), title.length > 0 ? title : sayPlain(heading), content, {
    numbering: context.workspace.settings.numberedSections ? 'decimal' : 'none',
  });
}
