import type { NoticeSection } from '#shared/model/sections.ts';
import { buildAutomatedDecisionsSection } from './automated-decisions.ts';
import { buildChangesSection } from './changes.ts';
import { buildChildrenSection } from './children.ts';
import { buildComplaintSection } from './complaint.ts';
import { buildControllerSection } from './controller.ts';
import { buildCookiesSection } from './cookies.ts';
import { buildDataSection } from './data.ts';
import { buildDirectMarketingSection } from './direct-marketing.ts';
import { buildDpoSection } from './dpo.ts';
import { buildGeneralSection } from './general.ts';
import { buildLegalBasesSection } from './legal-bases.ts';
import type { NoticeSectionBuilder } from './notice-context.ts';
import { buildProvisionSection } from './provision.ts';
import { buildPurposesSection } from './purposes.ts';
import { buildRecipientsSection } from './recipients.ts';
import { buildRelatedSection } from './related.ts';
import { buildRetentionSection } from './retention.ts';
import { buildRightsSection } from './rights.ts';
import { buildSecuritySection } from './security.ts';
import { buildSourcesSection } from './sources.ts';
import { buildTransfersSection } from './transfers.ts';

/** The builder of each standard section of a privacy notice; topical sections have their own. */
export const noticeSectionBuilders: Readonly<
  Record<Exclude<NoticeSection, 'topical'>, NoticeSectionBuilder>
> = {
  general: buildGeneralSection,
  controller: buildControllerSection,
  dpo: buildDpoSection,
  purposes: buildPurposesSection,
  legalBases: buildLegalBasesSection,
  data: buildDataSection,
  sources: buildSourcesSection,
  provision: buildProvisionSection,
  directMarketing: buildDirectMarketingSection,
  recipients: buildRecipientsSection,
  transfers: buildTransfersSection,
  retention: buildRetentionSection,
  automatedDecisions: buildAutomatedDecisionsSection,
  security: buildSecuritySection,
  rights: buildRightsSection,
  complaint: buildComplaintSection,
  children: buildChildrenSection,
  cookies: buildCookiesSection,
  related: buildRelatedSection,
  changes: buildChangesSection,
};
