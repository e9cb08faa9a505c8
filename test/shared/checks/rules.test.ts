import { describe, expect, it } from 'vitest';
import { rules } from '#shared/checks/rules.ts';
import { describeRules, type RuleCase } from './rule-cases.ts';
import { claimCases } from './rules/claims-cases.ts';
import { consentCases } from './rules/consent-cases.ts';
import { controllerCases } from './rules/controllers-cases.ts';
import { documentCases } from './rules/documents-cases.ts';
import { languageCases } from './rules/languages-cases.ts';
import { legalBasisCases } from './rules/legal-bases-cases.ts';
import { marketingCases } from './rules/marketing-cases.ts';
import { noticePointCases } from './rules/notice-points-cases.ts';
import { noticeRightsCases } from './rules/notice-rights-cases.ts';
import { processorCases } from './rules/processors-cases.ts';
import { recipientCases } from './rules/recipients-cases.ts';
import { recordCases } from './rules/record-cases.ts';
import { retentionCases } from './rules/retention-cases.ts';
import { rightsCases } from './rules/rights-cases.ts';
import { sensitiveDataCases } from './rules/sensitive-data-cases.ts';
import { textCases } from './rules/texts-cases.ts';
import { transferAssessmentCases } from './rules/transfer-assessments-cases.ts';
import { transferClauseCases } from './rules/transfer-clauses-cases.ts';
import { transferDetailCases } from './rules/transfer-details-cases.ts';
import { transferMechanismCases } from './rules/transfer-mechanisms-cases.ts';
import { childrenCases } from './rules/children-cases.ts';
import { dpiaCases } from './rules/dpia-cases.ts';
import { endDateCases } from './rules/end-dates-cases.ts';
import { engagementCases } from './rules/engagements-cases.ts';
import { normCases } from './rules/norms-cases.ts';
import { orphanCases } from './rules/orphans-cases.ts';
import { requestCases } from './rules/requests-cases.ts';
import { textLanguageCases } from './rules/text-languages-cases.ts';
import { toldDataCases } from './rules/told-data-cases.ts';
import { toldInPartCases } from './rules/told-in-part-cases.ts';
import { untiedDataCases } from './rules/untied-data-cases.ts';
import { upkeepCases } from './rules/upkeep-cases.ts';
import { visibilityCases } from './rules/visibility-cases.ts';
import { workspaceCases } from './rules/workspace-cases.ts';

const cases: readonly RuleCase[] = [
  ...noticePointCases,
  ...noticeRightsCases,
  ...transferMechanismCases,
  ...transferClauseCases,
  ...transferDetailCases,
  ...transferAssessmentCases,
  ...endDateCases,
  ...legalBasisCases,
  ...consentCases,
  ...marketingCases,
  ...sensitiveDataCases,
  ...untiedDataCases,
  ...retentionCases,
  ...recipientCases,
  ...processorCases,
  ...rightsCases,
  ...controllerCases,
  ...claimCases,
  ...documentCases,
  ...textCases,
  ...recordCases,
  ...languageCases,
  ...childrenCases,
  ...dpiaCases,
  ...engagementCases,
  ...normCases,
  ...orphanCases,
  ...requestCases,
  ...textLanguageCases,
  ...toldDataCases,
  ...toldInPartCases,
  ...upkeepCases,
  ...visibilityCases,
  ...workspaceCases,
];

describe('the cases of the rules', () => {
  it('are there for every code: one that triggers, one that just does not, one unknown', () => {
    const covered = new Set<string>(cases.map(({ code }) => code));
    expect(rules.map(({ code }) => code).filter((code) => !covered.has(code))).toEqual([]);
  });

  it('say in one sentence each what they are about', () => {
    const about = cases.map((each) => each.about);
    expect(about.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    expect(new Set(about).size).toBe(about.length);
  });
});

describeRules(cases);
