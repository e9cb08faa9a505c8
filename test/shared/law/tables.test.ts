import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import { acts } from '#shared/law/acts.ts';
import { adequacyDecisions } from '#shared/law/adequacy.ts';
import { authorities, regionalAuthorities } from '#shared/law/authorities.ts';
import { countryStatuses, territories } from '#shared/law/countries.ts';
import { articleTitleRows } from '#shared/law/data/article-title-rows.ts';
import { dpiaCriteria } from '#shared/law/dpia-criteria.ts';
import { formerAuthorities } from '#shared/law/former-authorities.ts';
import { frameworks } from '#shared/law/frameworks.ts';
import { highRiskLists } from '#shared/law/high-risk-lists.ts';
import { transferInstruments } from '#shared/law/instruments.ts';
import type { LawRow } from '#shared/law/law-row.ts';
import { legalBases, specialCategoryConditions, ukLegalBases } from '#shared/law/legal-bases.ts';
import { consentAges, identityNumberRules, statutoryRetention } from '#shared/law/national.ts';
import { foreignTools } from '#shared/law/other-regimes.ts';
import { requirements } from '#shared/law/requirements.ts';
import { rightPoints, rights } from '#shared/law/rights.ts';
import { sccAnnexes, sccClauses, sccDecisions, sccModules } from '#shared/law/scc.ts';
import { terms } from '#shared/law/terms.ts';
import { breachDeadlines, recordThresholds } from '#shared/law/thresholds.ts';

type Keyed = { readonly key: string; readonly row: LawRow };

function keyed<Row extends LawRow>(rows: readonly Row[], keyOf: (row: Row) => string): Keyed[] {
  return rows.map((row) => ({ key: keyOf(row), row }));
}

const tables: Readonly<Record<string, readonly Keyed[]>> = {
  acts: keyed(acts, (row) => row.id),
  adequacy: keyed(adequacyDecisions, ({ recipient }) =>
    recipient.kind === 'country' ? recipient.country : recipient.organisation,
  ),
  articleTitles: keyed(articleTitleRows, (row) => String(row.article)),
  authorities: keyed(authorities, (row) => row.country),
  breachDeadlines: keyed(breachDeadlines, () => 'breach'),
  consentAges: keyed(consentAges, (row) => row.country),
  countries: keyed(countryStatuses, (row) => row.country),
  dpiaCriteria: keyed(dpiaCriteria, (row) => row.id),
  foreignTools: keyed(foreignTools, (row) => row.id),
  formerAuthorities: keyed(formerAuthorities, (row) => `${row.country} ${row.name}`),
  frameworks: keyed(frameworks, () => 'EU-US'),
  highRiskLists: keyed(highRiskLists, (row) => row.country),
  identityNumbers: keyed(identityNumberRules, (row) => row.country),
  instruments: keyed(transferInstruments, (row) => row.id),
  legalBases: keyed(legalBases, (row) => row.id),
  recordThresholds: keyed(recordThresholds, () => 'record'),
  regionalAuthorities: keyed(regionalAuthorities, (row) => `${row.region} ${row.sector}`),
  requirements: keyed(requirements, (row) => row.id),
  retention: keyed(statutoryRetention, (row) => row.id),
  rightPoints: keyed(rightPoints, (row) => row.key),
  rights: keyed(rights, (row) => row.id),
  sccAnnexes: keyed(sccAnnexes, (row) => row.annex),
  sccClauses: keyed(sccClauses, (row) => String(row.clause)),
  sccDecisions: keyed(sccDecisions, (row) => row.number.digits),
  sccModules: keyed(sccModules, (row) => row.id),
  specialCategories: keyed(specialCategoryConditions, (row) => row.id),
  terms: keyed(terms, (row) => row.id),
  territories: keyed(territories, (row) => row.territory),
  ukLegalBases: keyed(ukLegalBases, (row) => row.id),
};

function overlaps(a: LawRow, b: LawRow): boolean {
  const startsBeforeEnd = (one: LawRow, other: LawRow) =>
    one.validFrom === null || other.validTo === null || one.validFrom < other.validTo;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

describe.each(Object.entries(tables))('the table of %s', (_name, rows) => {
  it('has a source with title, place and day on every row', () => {
    const withoutSource = rows.filter(
      ({ row: { source } }) =>
        source.title === '' ||
        source.reference === '' ||
        parseIsoDate(source.checkedOn) === undefined,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(withoutSource).toEqual([]);
  });

  it('has days that exist, and no row that ends before it starts', () => {
    const badlyDated = rows.filter(({ row: { validFrom, validTo } }) => {
      const days = [validFrom, validTo].filter((day) => day !== null);
      if (days.some((day) => parseIsoDate(day) === undefined)) return true;
      return validFrom !== null && validTo !== null && validFrom >= validTo;
    });
    expect(badlyDated).toEqual([]);
  });

  it('has no two rows of one key that hold on the same day', () => {
    const pairs = rows.flatMap((a, index) =>
      rows
        .slice(index + 1)
        .filter((b) => a.key === b.key && overlaps(a.row, b.row))
        .map(() => a.key),
    );
    expect(pairs).toEqual([]);
  });
});
