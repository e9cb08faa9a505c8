import type { RecordType } from '#shared/model/ids.ts';
import type { Location } from '#shared/model/location.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Scope } from '#shared/model/scope.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import { sayPlain } from '#shared/documents/say.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { joinTexts } from '#shared/phrases/join-list.ts';
import {
  firstWords,
  localizedWords,
  partyWords,
  type ReportWords,
  shortened,
  wordingWords,
} from './report-words.ts';

type Namers = {
  readonly [Type in RecordType]: (words: ReportWords, record: RecordOf<Type>) => string;
};

/** How a record of each type is called, for somebody who has never seen its id. */
const namers: Namers = {
  vocabulary: (words, { texts }) => localizedWords(words, texts),
  dataCategories: (words, { name }) => wordingWords(words, name),
  parties: (words, { id }) => partyWords(words, { kind: 'party', party: id }),
  systems: (words, { name, description }) => firstWords(name, localizedWords(words, description)),
  registers: (words, { name }) => localizedWords(words, name),
  activities: (words, { name, purpose }) =>
    firstWords(localizedWords(words, name), wordingWords(words, purpose)),
  sources: sourceName,
  disclosures: disclosureName,
  transfers: transferName,
  retentionRules: (words, { subject, scope }) =>
    subject === null ? scopeName(words, scope) : wordingWords(words, subject),
  measures: (words, { name }) => wordingWords(words, name),
  clauses: (words, { text }) => wordingWords(words, text),
  rightsSettings: (words, { right }) => rightName(words, right),
  trackers: (_, { name }) => name,
  glossaryTerms: (words, { term }) => localizedWords(words, term),
  notices: noticeName,
  versions: versionName,
  assessments: (words, { title }) => localizedWords(words, title),
  dismissals: (_, { code }) => code,
  attachments: (words, { title, fileName }) => firstWords(localizedWords(words, title), fileName),
};

/**
 * What a record is called, in the language of the report: a name, the words of its text, or what it covers.
 * Its id where nothing else tells it from others.
 */
export function recordName(words: ReportWords, type: RecordType, id: string): string {
  return shortened(firstWords(nameOf(words, type, words.index.find(type, id)), id));
}

function nameOf<Type extends RecordType>(
  words: ReportWords,
  type: Type,
  record: RecordOf<Type> | undefined,
): string {
  return record === undefined ? '' : namers[type](words, record);
}

/** The name of a right, as notices head it; of all rights together, their heading. */
export function rightName(
  { phrases: { rights } }: ReportWords,
  right: RecordOf<'rightsSettings'>['right'],
): string {
  return plainText(sayPlain(right === 'all' ? rights.heading : rights.names[right]));
}

function sourceName(words: ReportWords, source: RecordOf<'sources'>): string {
  const { sourceKinds } = words.phrases.recordRows;
  const party = source.party === null ? '' : partyWords(words, source.party);
  const kind =
    source.kind.state === 'answered' ? plainText(sayPlain(sourceKinds[source.kind.value])) : '';
  const occasion = source.occasion === null ? '' : wordingWords(words, source.occasion);
  // What several systems observe would all be called the same.
  const systems = source.collectingSystems.map((id) => recordName(words, 'systems', id));
  const how = firstWords(occasion, joinTexts(systems, words.phrases.format, 'and'));
  return joined([firstWords(party, kind), how]);
}

function disclosureName(words: ReportWords, disclosure: RecordOf<'disclosures'>): string {
  const recipient = partyWords(words, disclosure.recipient);
  const service = disclosure.service === null ? '' : wordingWords(words, disclosure.service);
  return joined([firstWords(recipient, notNamed(words)), service]);
}

function transferName(words: ReportWords, transfer: RecordOf<'transfers'>): string {
  const { disclosure, recipient, organisation } = transfer;
  const told = [
    disclosure === null ? '' : partyWords(words, words.index.disclosure(disclosure).recipient),
    recipient === null ? '' : partyWords(words, recipient),
    organisation === null ? '' : partyWords(words, { kind: 'party', party: organisation }),
  ];
  const whom = firstWords(...told, narrowedScope(words, transfer.scope), notNamed(words));
  const where = transfer.location.state === 'answered' ? transfer.location.value : null;
  return joined([whom, where === null ? '' : locationName(words, where)]);
}

/** Where something is, in a few words: the countries, the EEA, outside it, or anywhere. */
export function locationName({ phrases }: ReportWords, location: Location): string {
  if (location.kind !== 'countries') return plainText(sayPlain(phrases.common[location.kind]));
  const names = location.countries.map(
    ({ country }) => countryName(country, phrases.format) ?? country,
  );
  return joinTexts(names, phrases.format, 'and');
}

function noticeName(words: ReportWords, { title, registers }: RecordOf<'notices'>): string {
  const own = localizedWords(words, title);
  if (own !== '') return own;
  const names = registers.map((id) => recordName(words, 'registers', id));
  return joinTexts(names, words.phrases.format, 'and');
}

function versionName(words: ReportWords, { of, number }: RecordOf<'versions'>): string {
  const what =
    of.kind === 'notice'
      ? recordName(words, 'notices', of.notice)
      : recordName(words, 'registers', of.register);
  return joined([what, number]);
}

/** What a rule covers, in a few words. */
function scopeName(words: ReportWords, scope: Scope): string {
  const { common } = words.phrases;
  return firstWords(narrowedScope(words, scope), plainText(sayPlain(common.scope.allData)));
}

function narrowedScope(
  words: ReportWords,
  { dataCategories, dataSubjects, activities }: Scope,
): string {
  const names = (
    type: 'dataCategories' | 'vocabulary' | 'activities',
    selection: Scope['dataCategories'] | Scope['dataSubjects'] | Scope['activities'],
  ): string => {
    const ids = selection.kind === 'only' ? selection.ids : [];
    const named = ids.map((id) => recordName(words, type, id));
    return joinTexts(named, words.phrases.format, 'and');
  };
  return joined([
    names('dataCategories', dataCategories),
    names('vocabulary', dataSubjects),
    names('activities', activities),
  ]);
}

function notNamed({ phrases }: ReportWords): string {
  return plainText(sayPlain(phrases.common.notNamedRecipient));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' – ');
}
