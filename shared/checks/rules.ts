import { claimRules } from './rules/claims.ts';
import { consentRules } from './rules/consent.ts';
import { controllerRules } from './rules/controllers.ts';
import { documentRules } from './rules/documents.ts';
import { dpiaRules } from './rules/dpia.ts';
import { endDateRules } from './rules/end-dates.ts';
import { engagementRules } from './rules/engagements.ts';
import { languageRules } from './rules/languages.ts';
import { legalBasisRules } from './rules/legal-bases.ts';
import { marketingRules } from './rules/marketing.ts';
import { normRules } from './rules/norms.ts';
import { pointRules } from './rules/notice-points.ts';
import { orphanRules } from './rules/orphans.ts';
import { processorRules } from './rules/processors.ts';
import { purposeRules } from './rules/purposes.ts';
import { recipientRules } from './rules/recipients.ts';
import { recordRules } from './rules/record.ts';
import { requestRules } from './rules/requests.ts';
import { retentionRules } from './rules/retention.ts';
import { rightsRules } from './rules/rights.ts';
import { sensitiveDataRules } from './rules/sensitive-data.ts';
import { textLanguageRules } from './rules/text-languages.ts';
import { textRules } from './rules/texts.ts';
import { transferAssessmentRules } from './rules/transfer-assessments.ts';
import { transferClauseRules } from './rules/transfer-clauses.ts';
import { transferDetailRules } from './rules/transfer-details.ts';
import { transferMechanismRules } from './rules/transfer-mechanisms.ts';
import { untiedDataRules } from './rules/untied-data.ts';
import { upkeepRules } from './rules/upkeep.ts';
import { visibilityRules } from './rules/visibility.ts';
import { wordRules } from './rules/words.ts';
import { workspaceRules } from './rules/workspace.ts';

/** Every rule. A new one belongs to the list of its family; its code then needs sentences in every language. */
export const rules = [
  ...pointRules,
  ...transferMechanismRules,
  ...transferClauseRules,
  ...transferDetailRules,
  ...transferAssessmentRules,
  ...endDateRules,
  ...legalBasisRules,
  ...consentRules,
  ...marketingRules,
  ...sensitiveDataRules,
  ...untiedDataRules,
  ...retentionRules,
  ...normRules,
  ...recipientRules,
  ...processorRules,
  ...rightsRules,
  ...controllerRules,
  ...claimRules,
  ...documentRules,
  ...textRules,
  ...recordRules,
  ...wordRules,
  ...languageRules,
  ...dpiaRules,
  ...orphanRules,
  ...visibilityRules,
  ...requestRules,
  ...upkeepRules,
  ...engagementRules,
  ...purposeRules,
  ...textLanguageRules,
  ...workspaceRules,
] as const;
