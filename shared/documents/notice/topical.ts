import { present, section } from '#shared/documents/block.ts';
import { placeOf } from '#shared/documents/context.ts';
import { localized, localizedParagraphs } from '#shared/documents/localized.ts';
import type { Section } from '#shared/documents/tree.ts';
import { buildAutomatedDecisionsSection } from './automated-decisions.ts';
import { buildCookiesSection } from './cookies.ts';
import { buildDataSection } from './data.ts';
import { buildDirectMarketingSection } from './direct-marketing.ts';
import { buildLegalBasesSection } from './legal-bases.ts';
import type { NoticeContext, NoticeSectionBuilder } from './notice-context.ts';
import { topicalPart } from './notice-scope.ts';
import { buildProvisionSection } from './provision.ts';
import { buildPurposesSection } from './purposes.ts';
import { buildRecipientsSection } from './recipients.ts';
import { buildRetentionSection } from './retention.ts';
import { buildSourcesSection } from './sources.ts';
import { buildTransfersSection } from './transfers.ts';

/** The facts that a topical section tells by itself, in their order. */
const builders: readonly NoticeSectionBuilder[] = [
  buildPurposesSection,
  buildLegalBasesSection,
  buildDataSection,
  buildSourcesSection,
  buildProvisionSection,
  buildDirectMarketingSection,
  buildCookiesSection,
  buildRecipientsSection,
  buildTransfersSection,
  buildRetentionSection,
  buildAutomatedDecisionsSection,
];

/**
 * The topical sections of a notice: what is told about some activities in one place ("social media",
 * "export control"), in place of the standard sections.
 *
 * @param context Context of the whole notice; each section narrows it to its own activities.
 */
export function buildTopicalSections(context: NoticeContext): readonly Section[] {
  const place = placeOf('notices', context.notice);
  return present(
    context.notice.topicalSections.map((topical) => {
      const field = `topicalSections/${topical.id}`;
      const own: NoticeContext = {
        ...context,
        ...topicalPart(topical, context.activities),
        isTopical: true,
      };
      const told = present(builders.map((build) => build(own)));
      return section(
        `topical-${topical.id}`,
        localized(context, place, `${field}/heading`, topical.heading),
        [
          ...localizedParagraphs(
            context,
            place,
            `${field}/introduction`,
            topical.introduction,
            context.notice.links,
          ),
          ...told.map((part) => ({ ...part, id: `topical-${topical.id}-${part.id}` })),
        ],
        { numbering: context.workspace.settings.numberedSections ? 'decimal' : 'none' },
      );
    }),
  );
}
