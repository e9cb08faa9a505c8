import type { Location } from '#shared/model/location.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { paragraph } from '#shared/documents/block.ts';
import { withCondition } from '#shared/documents/condition-term.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { capitalised, strong } from '#shared/documents/inline.ts';
import { localizedParagraphs, withOrigin } from '#shared/documents/localized.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, recipientRefTerm } from '#shared/documents/party-term.ts';
import { activityReferences } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { scopeTerm, selectedActivities } from '#shared/documents/scope-term.ts';
import type { Term } from '#shared/documents/term.ts';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { adequacySentences } from './adequacy-sentences.ts';
import { coverageSentences } from './coverage-sentences.ts';
import { purposesSentence } from './disclosure-purpose.ts';
import { copySentence, mechanismSentences, saysAlternative } from './mechanism-sentences.ts';
import { modeSentences } from './mode-sentences.ts';
import type { NoticeContext } from './notice-context.ts';
import type { PlacedRule } from './rule-blocks.ts';
import { transferRecipient } from './transfer-recipient.ts';
import { transformationSentences } from './transformation-sentences.ts';

/** One transfer: who and which data as its label, then where to, how, and on which ground. */
export function transferStatement(
  context: NoticeContext,
  { rule: transfer, manner }: PlacedRule<Transfer>,
): readonly Block[] {
  const place = placeOf('transfers', transfer);
  const statement = sentences(
    mainSentence(context, place, transfer),
    destination(context, place, transfer),
    ...coverage(context, place, transfer),
    ...modeSentences(context, place, transfer.modes),
    transformationSentences(
      context,
      transfer.transformations.map((transformation) => ({
        place,
        field: `transformations/${transformation.id}`,
        transformation,
      })),
    ),
    ...grounds(context, place, transfer),
  );
  const isException = manner === 'exception' || transfer.overridesDefaultLocation;
  const description = isVisible(transfer, context, 'description') ? transfer.description : {};
  return [
    paragraph(labelled(context, place, transfer, isException, statement)),
    ...localizedParagraphs(context, place, 'description', description, transfer.links),
  ];
}

function labelled(
  context: NoticeContext,
  place: Place,
  transfer: Transfer,
  isException: boolean,
  statement: readonly Inline[],
): readonly Inline[] {
  const { common, recipients } = context.phrases;
  const label = labelTerm(context, place, transfer);
  const field = transfer.overridesDefaultLocation ? 'overridesDefaultLocation' : 'overrides';
  const origin = originOf(place, field);
  if (label === undefined) {
    return isException ? marked(say(common.exception, { statement }), origin) : statement;
  }
  const words = isException
    ? marked(say(recipients.exceptionLabel, { label }), origin)
    : label.base;
  const name = label.isName && !isException ? words : capitalised(words);
  return say(common.labelled, { label: [strong(name)], statement });
}

/** The recipient; where none is named, what the transfer covers. */
function labelTerm(context: NoticeContext, place: Place, transfer: Transfer): Term | undefined {
  return (
    recipientTerm(context, place, transfer) ??
    scopeTerm(context, place, 'scope', transfer.scope, context.activities)
  );
}

/** What is transferred and for what, unless the label says it. */
function coverage(
  context: NoticeContext,
  place: Place,
  transfer: Transfer,
): readonly (readonly Inline[])[] {
  if (recipientTerm(context, place, transfer) === undefined) return [];
  const { activities } = transfer.scope;
  const meant = selectedActivities(activities, context.activities);
  const isSome = meant.length > 0 && meant.length < context.activities.length;
  const purposes = activityReferences(context, meant).map((term) =>
    withOrigin(term, originOf(place, 'scope/activities')),
  );
  return [
    ...coverageSentences(context, place, transfer.scope),
    isSome ? purposesSentence(context, purposes) : [],
  ];
}

function recipientTerm(context: NoticeContext, place: Place, transfer: Transfer): Term | undefined {
  if (transfer.disclosure !== null) {
    const disclosure = context.index.disclosure(transfer.disclosure);
    if (!isVisible(disclosure, context) || disclosure.recipient.kind === 'notStated') {
      return undefined;
    }
    const of = placeOf('disclosures', disclosure);
    const term = recipientRefTerm(context, of, 'recipient', disclosure.recipient);
    return withOrigin(term, originOf(place, 'disclosure'));
  }
  if (transfer.recipient === null || transfer.recipient.kind === 'notStated') return undefined;
  return recipientRefTerm(context, place, 'recipient', transfer.recipient);
}

function mainSentence(context: NoticeContext, place: Place, transfer: Transfer): readonly Inline[] {
  const phrases = context.phrases.transfers;
  const heads = phrases[headOf(context, transfer)];
  const sentence = marked(
    sayPlain(heads[transfer.modality]),
    originOf(place, 'modality'),
    originOf(place, transfer.organisation === null ? 'location' : 'organisation'),
  );
  return withCondition(context, place, 'scope/condition', transfer.scope.condition, sentence);
}

/** What leaves the EEA; a transfer whose country is open does so by definition. */
function headOf(
  context: NoticeContext,
  { location, organisation }: Transfer,
): 'outside' | 'anywhere' | 'within' | 'organisation' {
  if (organisation !== null) return 'organisation';
  if (location.state !== 'answered') return 'outside';
  if (location.value.kind === 'anywhere') return 'anywhere';
  if (location.value.kind === 'eea') return 'within';
  return isInside(location.value, context.asOf) ? 'within' : 'outside';
}

function isInside(location: Location, asOf: string): boolean {
  if (location.kind !== 'countries') return false;
  return location.countries.every(({ country }) => !isThirdCountry(country, asOf));
}

function destination(context: NoticeContext, place: Place, transfer: Transfer): readonly Inline[] {
  const phrases = context.phrases.transfers;
  const { location, organisation } = transfer;
  const to =
    organisation === null
      ? []
      : say(phrases.toOrganisation, {
          organisation: withOrigin(
            partyName(context, context.index.party(organisation)),
            originOf(place, 'organisation'),
          ),
        });
  if (location.state !== 'answered' || location.value.kind !== 'countries') return to;
  const where = locationTerm(context, place, 'location/value', location.value);
  const countries =
    location.value.countries.length === 1
      ? say(phrases.country, { country: where })
      : say(phrases.countries, { countries: where });
  return sentences(to, countries);
}

/** On what a transfer rests; nothing of it for data that is not transferred. */
function grounds(
  context: NoticeContext,
  place: Place,
  transfer: Transfer,
): readonly (readonly Inline[])[] {
  if (transfer.modality === 'never') return [];
  const { transfers } = context.phrases;
  const recipient = transferRecipient(context, transfer);
  const mechanisms = isVisible(transfer, context, 'mechanisms') ? transfer.mechanisms : [];
  const related =
    mechanisms.length > 1 && transfer.mechanismsRelation.state === 'answered'
      ? transfer.mechanismsRelation.value
      : undefined;
  const isTold = related === 'alternative' && mechanisms.slice(1).every(saysAlternative);
  const relation =
    related === undefined || isTold
      ? []
      : marked(sayPlain(transfers[related]), originOf(place, 'mechanismsRelation'));
  return [
    ...adequacySentences(context, place, transfer, recipient),
    ...mechanismSentences(context, {
      place,
      field: 'mechanisms',
      mechanisms,
      links: transfer.links,
      recipient,
      areAlternatives: isTold,
    }),
    relation,
    copySentence(context, place, 'copyMeans', transfer.copyMeans, transfer.links),
  ];
}
