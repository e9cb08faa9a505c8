import { gdpr } from '#shared/law/citations.ts';
import type { Scope } from '#shared/model/scope.ts';
import { categoryChain } from '#shared/checks/facts/category-chain.ts';
import { hasGeneralData, isProcessed } from '#shared/checks/facts/register-facts.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Whether some activity of the controller names no data of its own, so that a list for all purposes may serve it. */
function isListForAll({ register, own }: RegisterFacts): boolean {
  return hasGeneralData(register) && own.some(({ dataUses }) => dataUses.length === 0);
}

/** Data that a register tells of and that serves no activity: Arts. 5(1)(b), 13(1)(c), 30(1)(c). Silent on what is not collected, and where one list serves all purposes. */
const dataWithoutPurpose = defineRule({
  code: 'data-without-purpose',
  family: 'record',
  severity: 'warning',
  article: gdpr('5(1)(b)'),
  source: 'GDPR, Arts. 5(1)(b) and (c), 30(1)(c)',
  unit: 'register',
  check: (facts) => {
    if (isListForAll(facts)) return [];
    const { register } = facts;
    return register.dataUses.filter(isProcessed).map(({ id, dataCategory }): Observation => ({
      ...placeIn('registers', register.id, `dataUses/${id}`),
      params: { category: dataCategory },
    }));
  },
});

/**
 * Data that is disclosed, transferred or kept by name, and that the lists of data do not have: Arts. 14(1)(d),
 * 30(1)(c). A part of listed data is listed with it, and so is what has listed parts. Silent while no data is
 * listed at all, and on what never happens.
 */
const unlistedData = defineRule({
  code: 'data-not-listed',
  family: 'record',
  severity: 'warning',
  article: gdpr('30(1)(c)'),
  source: 'GDPR, Arts. 5(1)(a), 14(1)(d), 30(1)(c)',
  unit: 'register',
  check: (facts, { records }) => {
    const placed = namesIn(facts);
    const listed = placed.length === 0 ? new Set<string>() : listedData(facts);
    if (listed.size === 0) return [];
    // Categories are read only where a name is on no list: an edit of one then runs few registers again.
    let wholes: ReadonlySet<string> | undefined;
    const isListed = (id: string): boolean =>
      listed.has(id) ||
      isPartOf(id, listed, records) ||
      (wholes ??= wholesOf(listed, records)).has(id);
    return placed.flatMap(({ place, ids }): readonly Observation[] => {
      const category = ids.find((id) => !isListed(id));
      return category === undefined ? [] : [{ ...place, params: { category } }];
    });
  },
});

type Placed = { readonly place: FieldPlace; readonly ids: readonly string[] };
type Scoped = { readonly id: string; readonly scope: Scope };

/** The data that disclosures, transfers and retention rules name. */
function namesIn({ disclosures, transfers, retentionRules }: RegisterFacts): readonly Placed[] {
  const happens = ({ modality }: { readonly modality: string }) => modality !== 'never';
  return [
    ...namedBy('disclosures', disclosures.filter(happens)),
    ...namedBy('transfers', transfers.filter(happens)),
    ...namedBy('retentionRules', retentionRules),
  ];
}

function namedBy(type: FieldPlace['type'], records: readonly Scoped[]): readonly Placed[] {
  const naming = records.filter(({ scope }) => scope.dataCategories.kind === 'only');
  return naming.flatMap(({ id, scope: { dataCategories: named } }) => {
    const place = placeIn(type, id, 'scope/dataCategories');
    return named.kind === 'only' ? [{ place, ids: named.ids }] : [];
  });
}

/** What the register and its activities list. */
function listedData({ register, activities }: RegisterFacts): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const { dataUses } of [register, ...activities]) {
    for (const { dataCategory } of dataUses) listed.add(dataCategory);
  }
  return listed;
}

/** The categories that others are part of. */
function wholesOf(parts: ReadonlySet<string>, records: RecordReader): ReadonlySet<string> {
  return new Set([...parts].flatMap((part) => categoryChain(part, records).slice(1)));
}

function isPartOf(id: string, listed: ReadonlySet<string>, records: RecordReader): boolean {
  return categoryChain(id, records).some((each) => listed.has(each));
}

/** What lists of data have for no purpose, and what they do not have. */
export const listedDataRules = [dataWithoutPurpose, unlistedData] as const;
