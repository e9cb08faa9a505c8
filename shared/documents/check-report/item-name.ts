import { z } from 'zod';
import { instrument } from '#shared/law/instruments.ts';
import { dataUse } from '#shared/model/data-use.ts';
import { partyId, recordTypes } from '#shared/model/ids.ts';
import { legalBasis } from '#shared/model/legal-basis.ts';
import { link, localizedText, wording } from '#shared/model/localized-text.ts';
import { mechanism } from '#shared/model/mechanism.ts';
import { certificate, contactPoint } from '#shared/model/party.ts';
import { partyRef } from '#shared/model/party-ref.ts';
import { citeArticle } from '#shared/phrases/citation.ts';
import { recordName } from './record-name.ts';
import {
  firstWords,
  localizedWords,
  partyWords,
  type ReportWords,
  shortened,
  wordingWords,
} from './report-words.ts';

type Namer = (words: ReportWords, item: unknown) => string;

/** Names an item by a schema that it has passed; an item of another shape has no name. */
function named<Schema extends z.ZodType>(
  schema: Schema,
  name: (words: ReportWords, item: z.output<Schema>) => string,
): Namer {
  return (words, item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? name(words, parsed.data) : '';
  };
}

const withParty = z.looseObject({ party: z.union([partyRef, partyId]) });
const withText = z.looseObject({ text: localizedText });
const withWording = z.looseObject({ wording });

const namers: ReadonlyMap<string, Namer> = new Map<string, Namer>([
  [
    'dataUses',
    named(dataUse, (words, { dataCategory }) => recordName(words, 'dataCategories', dataCategory)),
  ],
  [
    'legalBases',
    named(legalBasis, ({ phrases }, { point }) =>
      point.state === 'answered'
        ? citeArticle({ article: '6', paragraph: '1', point: point.value }, phrases.citation)
        : '',
    ),
  ],
  ['contactPoints', named(contactPoint, (_, { value }) => value)],
  ['certificates', named(certificate, (_, { name }) => name)],
  ['mechanisms', named(mechanism, (words, item) => instrumentName(words, item.instrument))],
  ['links', named(link, (words, { key, label }) => firstWords(localizedWords(words, label), key))],
  ['controllers', named(withParty, partyOf)],
  ['representatives', named(withParty, partyOf)],
  ['ownPoints', named(withText, (words, { text }) => localizedWords(words, text))],
  ['subPurposes', named(withWording, (words, item) => wordingWords(words, item.wording))],
  ['transformations', named(withWording, (words, item) => wordingWords(words, item.wording))],
]);

/**
 * What an item of a list inside a record is called: the data of a data use, the point of a legal basis, the
 * record that it refers to. Empty where it has no name.
 *
 * @param list Name of the field that holds the list.
 */
export function itemName(words: ReportWords, list: string, item: unknown): string {
  if (typeof item === 'string') return referredTo(words, item);
  return shortened(namers.get(list)?.(words, item) ?? '');
}

/** The name of a transfer instrument in the language of the report. */
export function instrumentName(
  { phrases: { language } }: ReportWords,
  id: Parameters<typeof instrument>[0],
): string {
  const { names } = instrument(id);
  return names[language === 'fi' || language === 'sv' ? language : 'en'];
}

function referredTo(words: ReportWords, id: string): string {
  const type = recordTypes.find((each) => words.index.find(each, id) !== undefined);
  return type === undefined ? '' : recordName(words, type, id);
}

function partyOf(words: ReportWords, { party }: z.output<typeof withParty>): string {
  return partyWords(words, typeof party === 'string' ? { kind: 'party', party } : party);
}
