import type { CitationFormat } from './citation.ts';
import type { LanguageFormat } from './language-format.ts';
import { nameTopic } from './phrase.ts';
import type { AutomatedDecisionsPhrases } from './topics/automated-decisions.ts';
import type { ChangesPhrases } from './topics/changes.ts';
import type { CheckReportPhrases } from './topics/check-report.ts';
import type { ChildrenPhrases } from './topics/children.ts';
import type { CommonPhrases } from './topics/common.ts';
import type { ComplaintPhrases } from './topics/complaint.ts';
import type { ControllerPhrases } from './topics/controller.ts';
import type { CookiesPhrases } from './topics/cookies.ts';
import type { DataPhrases } from './topics/data.ts';
import type { DirectMarketingPhrases } from './topics/direct-marketing.ts';
import type { GeneralPhrases } from './topics/general.ts';
import type { LegalBasesPhrases } from './topics/legal-bases.ts';
import type { ProvisionPhrases } from './topics/provision.ts';
import type { PurposesPhrases } from './topics/purposes.ts';
import type { RecipientsPhrases } from './topics/recipients.ts';
import type { RecordPhrases } from './topics/record.ts';
import type { RecordRowsPhrases } from './topics/record-rows.ts';
import type { RetentionPhrases } from './topics/retention.ts';
import type { RightsPhrases } from './topics/rights.ts';
import type { SecurityPhrases } from './topics/security.ts';
import type { SourcesPhrases } from './topics/sources.ts';
import type { TransfersPhrases } from './topics/transfers.ts';

/** Everything that documents of one language are written with. A missing phrase does not compile. */
export type Catalogue = {
  /** ISO 639-1. */
  readonly language: string;
  /** `draft` until a native lawyer has read it; documents in a draft language say so to their author. */
  readonly status: 'draft' | 'reviewed';
  readonly format: LanguageFormat;
  readonly citation: CitationFormat;
  readonly common: CommonPhrases;
  readonly general: GeneralPhrases;
  readonly controller: ControllerPhrases;
  readonly purposes: PurposesPhrases;
  readonly legalBases: LegalBasesPhrases;
  readonly data: DataPhrases;
  readonly sources: SourcesPhrases;
  readonly provision: ProvisionPhrases;
  readonly directMarketing: DirectMarketingPhrases;
  readonly recipients: RecipientsPhrases;
  readonly transfers: TransfersPhrases;
  readonly retention: RetentionPhrases;
  readonly automatedDecisions: AutomatedDecisionsPhrases;
  readonly security: SecurityPhrases;
  readonly rights: RightsPhrases;
  readonly complaint: ComplaintPhrases;
  readonly children: ChildrenPhrases;
  readonly cookies: CookiesPhrases;
  readonly changes: ChangesPhrases;
  readonly record: RecordPhrases;
  readonly recordRows: RecordRowsPhrases;
  readonly checkReport: CheckReportPhrases;
};

/** Makes a catalogue: every phrase gets its key from its topic and name. */
export function defineCatalogue(catalogue: Catalogue): Catalogue {
  for (const [topic, phrases] of Object.entries(catalogue)) {
    if (typeof phrases === 'object' && topic !== 'format' && topic !== 'citation') {
      nameTopic(topic, phrases);
    }
  }
  return catalogue;
}
