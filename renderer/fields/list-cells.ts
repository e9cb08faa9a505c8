import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { Clause } from '#shared/model/clause.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { GlossaryTerm } from '#shared/model/glossary-term.ts';
import type { Notice } from '#shared/model/notice.ts';
import type { Party } from '#shared/model/party.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import type { Version } from '#shared/model/version.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { locationName } from '#shared/documents/check-report/record-name.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { formatDate } from '#shared/phrases/format-date.ts';
import { versionInForce } from '#shared/workspace/version-in-force.ts';
import { detailOf } from './record-detail.ts';
import type { ListAround } from './list-around.ts';
import { nameOfRecord } from './names.ts';
import { rolesOf } from './party-roles.ts';
import type { FieldWords } from './words.ts';

const list = (words: readonly string[]): string => [...new Set(words)].join(', ');

/** The points of Articles 6 and 9 that an activity rests on: "6(1)(f), 9(2)(h)". */
export function basesOf({ legalBases }: Activity, { t }: ListAround): string {
  return list([
    ...legalBases
      .flatMap(({ point }) => answered(point) ?? [])
      .map((point) => t('point6', { point })),
    ...legalBases.flatMap(({ article9 }) => article9).map((point) => t('point9', { point })),
  ]);
}

/** The country of a party, else that of its first address in one. */
export function countryOfParty({ country, addresses }: Party, { naming }: ListAround): string {
  const code = country ?? addresses.find((address) => address.country !== null)?.country;
  if (code === undefined || code === null) return '';
  return countryName(code, naming.phrases.format) ?? code;
}

/** As what the records of the workspace speak of a party. */
export function rolesOfParty({ id }: Party, { naming, t }: ListAround): string {
  return list(rolesOf(naming.workspace, id).map((role) => t(`partyRole.${role}`)));
}

/** Where a disclosure takes data, else where its recipient is. */
export function countryOfDisclosure(
  { location, recipient }: Disclosure,
  around: ListAround,
): string {
  const where = answered(location);
  if (where !== undefined) return locationName(around.naming, where);
  if (recipient.kind !== 'party') return '';
  return countryOfParty(around.naming.index.party(recipient.party), around);
}

/** Where a transfer takes data. */
export function whereTo({ location }: Transfer, { naming }: ListAround): string {
  const where = answered(location);
  return where === undefined ? '' : locationName(naming, where);
}

/** The instruments that a transfer rests on; its own, not those that the law would offer. */
export function safeguardsOf({ mechanisms }: Transfer, { words }: ListAround): string {
  return list(mechanisms.map(({ instrument }) => instrumentName(words, instrument)));
}

/** A transfer instrument without its Article, which its words name last, after a comma. */
function instrumentName(words: FieldWords, instrument: string): string {
  const whole = words.option('fields:mechanism.instrument', instrument);
  const end = whole.lastIndexOf(', ');
  return end < 0 ? whole : whole.slice(0, end);
}

/** What the law says of a category, where it says something: Arts. 9, 10 and 87. */
export function sensitivityOf(category: DataCategory, around: ListAround): string {
  if (category.sensitivity.kind === 'ordinary') return '';
  return detailOf('dataCategories', category, ['sensitivity'], around);
}

/** In how many activities a category is used. */
export function activityCount({ id }: DataCategory, { naming }: ListAround): string {
  return String(usesOf(naming.workspace).get(id) ?? 0);
}

const useCounts = new WeakMap<Workspace['activities'], ReadonlyMap<string, number>>();

function usesOf({ activities }: Workspace): ReadonlyMap<string, number> {
  const known = useCounts.get(activities);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { dataUses } of activities) {
    for (const category of new Set(dataUses.map(({ dataCategory }) => dataCategory))) {
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
  }
  useCounts.set(activities, counts);
  return counts;
}

/** The headings under which a clause stands. */
export function sectionsOf(clause: Clause, around: ListAround): string {
  return detailOf('clauses', clause, ['sections'], around);
}

/** The notice that a term belongs to. */
export function documentOf({ notice }: GlossaryTerm, { naming }: ListAround): string {
  return nameOfRecord(naming, 'notices', notice);
}

/** The languages in which a notice is given; those of the workspace unless it names its own. */
export function languagesOf({ languages }: Notice, { naming }: ListAround): string {
  const given = languages.length === 0 ? naming.workspace.settings.languages : languages;
  return given.map((language) => language.toUpperCase()).join(', ');
}

/** The version of a notice that is in force, with its day. */
export function versionInForceOf({ id }: Notice, around: ListAround): string {
  const version = versionInForce(around.naming.index.versionsOfNotice(id), around.asOf);
  if (version === undefined) return '';
  return [version.number, effectiveFrom(version, around)].filter((part) => part !== '').join(' · ');
}

/** From when a version is in effect. */
export function effectiveFrom({ effective }: Version, { naming, words }: ListAround): string {
  return effective.kind === 'on'
    ? formatDate(effective.date, naming.phrases.format)
    : words.option('fields-versions:effective', effective.kind);
}

/** Whether a version is in force, coming or replaced. */
export function stateOfVersion(version: Version, { naming, asOf, t }: ListAround): string {
  const { of, effective } = version;
  const { index } = naming;
  const siblings =
    of.kind === 'notice' ? index.versionsOfNotice(of.notice) : index.versionsOfRecord(of.register);
  if (versionInForce(siblings, asOf)?.id === version.id) return t('version.inForce');
  const isComing = effective.kind === 'on' && effective.date > asOf;
  return t(isComing ? 'version.coming' : 'version.replaced');
}
