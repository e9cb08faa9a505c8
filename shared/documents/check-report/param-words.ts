import { parseDuration } from '#shared/kernel/duration.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import { sayPlain } from '#shared/documents/say.ts';
import { pointKeysOf, rights } from '#shared/law/rights.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { rightsSettingSchema } from '#shared/model/rights-setting.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { formatDate } from '#shared/phrases/format-date.ts';
import { formatDuration } from '#shared/phrases/format-duration.ts';
import { joinTexts } from '#shared/phrases/join-list.ts';
import { recordName, rightName } from './record-name.ts';
import type { ReportWords } from './report-words.ts';

type Reader = (words: ReportWords, value: string) => string | undefined;

/** How the values of findings read by the name of their placeholder; `undefined` = as they are. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['activity', anyRecord],
  ['category', anyRecord],
  ['other', anyRecord],
  ['notice', anyRecord],
  ['country', country],
  ['countries', (words, value) => listed(words, value, country)],
  ['right', right],
  ['point', point],
  ['rights', (words, value) => listed(words, value, right)],
  ['language', language],
  ['looksLike', language],
  ['duration', period],
  ['norm', period],
]);

/** Stands for a value that is not known. */
const nothing = '–';

/** The values of a finding as words: names for ids and codes, dates and periods as the language writes them. */
export function paramWords(
  words: ReportWords,
  params: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, valueWords(words, name, value)]),
  );
}

function valueWords(words: ReportWords, name: string, value: string): string {
  if (value.trim() === '') return nothing;
  return readers.get(name)?.(words, value) ?? day(words, value) ?? value;
}

function day({ phrases }: ReportWords, value: string): string | undefined {
  return parseIsoDate(value) === undefined ? undefined : formatDate(value, phrases.format);
}

function period({ phrases }: ReportWords, value: string): string | undefined {
  return parseDuration(value) === undefined ? undefined : formatDuration(value, phrases.format);
}

function country({ phrases }: ReportWords, value: string): string | undefined {
  return countryName(value, phrases.format);
}

function language({ phrases }: ReportWords, value: string): string | undefined {
  return phrases.format.languages[value];
}

function right(words: ReportWords, value: string): string | undefined {
  const known = rightsSettingSchema.shape.right.safeParse(value);
  return known.success ? withSmallLetter(rightName(words, known.data)) : undefined;
}

/** A point of a right as notices word it, or a right as a whole. */
function point(words: ReportWords, value: string): string | undefined {
  const known = rights.flatMap(({ id }) => pointKeysOf(id)).find((key) => key === value);
  if (known === undefined) return right(words, value);
  return plainText(sayPlain(words.phrases.rights.points[known]));
}

/** Names of rights stand inside sentences here. */
function withSmallLetter(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function anyRecord(words: ReportWords, value: string): string | undefined {
  const type = recordTypes.find((each) => words.index.find(each, value) !== undefined);
  return type === undefined ? undefined : recordName(words, type, value);
}

function listed(words: ReportWords, value: string, read: Reader): string {
  const items = value.split(', ').map((item) => read(words, item) ?? item);
  return joinTexts(items, words.phrases.format, 'and');
}
