import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import type { ClauseRole } from '#shared/law/scc-row.ts';
import { listItem } from '#shared/documents/block.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { joinLines } from '#shared/documents/contact.ts';
import { formatDay } from '#shared/documents/date.ts';
import { gdprCitation, text } from '#shared/documents/inline.ts';
import { isGiven, localized, wordingTerm } from '#shared/documents/localized.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, recipientRefTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline, ListItem } from '#shared/documents/tree.ts';
import { citeArticle } from '#shared/phrases/citation.ts';
import {
  cellOfItems,
  type Gap,
  missingFact,
  opening,
  paragraphOf,
  reportMissing,
  ruleTerm,
  semicolons,
} from './cell-text.ts';
import type { RecordEntry } from './entries.ts';
import { mechanismTerm, transferRoles } from './mechanism-term.ts';
import type { RecordContext } from './record-context.ts';
import type { AppliedRule } from './rule-order.ts';

/**
 * Transfers to third countries and international organisations: Art. 30(1)(e), 30(2)(c). A recipient in a
 * third country counts as one even if no transfer is recorded for it.
 */
export function transfersCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const { disclosures, transfers } = entry.facts;
  const recorded = new Set(transfers.map(({ rule }) => rule.disclosure));
  const abroad = disclosures.filter(
    ({ rule }) => !recorded.has(rule.id) && isAbroad(context, rule) && rule.modality !== 'never',
  );
  const items = [
    ...transfers.map((transfer) => transferItem(context, transfer, senderOf(context, entry))),
    ...abroad.map((disclosure) => recipientAbroad(context, disclosure)),
  ];
  return cellOfItems(items);
}

/** In which role the keeper of the register sends the data. */
function senderOf(context: RecordContext, { subject }: RecordEntry): ClauseRole {
  if (subject.kind === 'service') return 'controller';
  if (subject.kind === 'untied') return context.role;
  const { role } = subject.activity;
  return role.state === 'answered' && role.value === 'processor' ? 'processor' : 'controller';
}

function isAbroad(context: RecordContext, { location }: Disclosure): boolean {
  if (location.state !== 'answered') return false;
  if (location.value.kind !== 'countries') return location.value.kind === 'outsideEea';
  return location.value.countries.some(({ country }) => isThirdCountry(country, context.asOf));
}

/**
 * What stands in place of transfers where none is recorded: that there are none, if the register states
 * that its data stays within the EEA; else only that none is recorded, and a diagnostic.
 */
export function noTransfersCell(context: RecordContext, entry: RecordEntry): readonly Block[] {
  const { recordRows } = context.phrases;
  const place = placeOf('registers', entry.register);
  const { defaultLocation } = entry.register;
  const isWithinEea =
    defaultLocation.state === 'answered' &&
    (defaultLocation.value.kind === 'eea' ||
      (defaultLocation.value.kind === 'countries' &&
        defaultLocation.value.countries.every(
          ({ country }) => !isThirdCountry(country, context.asOf),
        )));
  if (!isWithinEea) {
    reportMissing(context, { ...gapOf(context, place, 'defaultLocation'), severity: 'warning' });
    return paragraphOf(sayPlain(recordRows.noTransfersRecorded));
  }
  const words = say(recordRows.noTransfers, {
    place: locationTerm(context, place, 'defaultLocation/value', defaultLocation.value),
  });
  return paragraphOf(marked(words, originOf(place, 'defaultLocation')));
}

function gapOf(context: RecordContext, place: Place, field: string): Gap {
  const requirement = context.role === 'controller' ? '30.1.e' : '30.2.c';
  return { place, field, requirement, severity: 'error' };
}

function recipientAbroad(context: RecordContext, { rule }: AppliedRule<Disclosure>): ListItem {
  return context.itemOnce(`abroad ${rule.id}`, () => {
    const place = placeOf('disclosures', rule);
    const where = whereOf(context, place, 'location', rule.location);
    const recipient = recipientRefTerm(context, place, 'recipient', rule.recipient);
    return listItem(
      opening(
        plainTerm(say(context.phrases.common.labelled, { label: where, statement: recipient })),
      ),
    );
  });
}

function transferItem(
  context: RecordContext,
  applied: AppliedRule<Transfer>,
  sender: ClauseRole,
): ListItem {
  const { rule, manner } = applied;
  return context.itemOnce(`transfer ${rule.id} ${manner} ${sender}`, () => {
    const place = placeOf('transfers', rule);
    const lines = [
      opening(ruleTerm(context, place, applied, headLine(context, place, rule))),
      transformationLine(context, place, rule),
      mechanismLine(context, place, rule, sender),
      detailsLine(context, place, rule),
      ...rule.mechanisms.flatMap((_, index) => compellingLines(context, place, rule, index)),
    ];
    return listItem(
      joinLines(
        lines.filter((line) => line.length > 0),
        { lineBreak: true },
      ),
    );
  });
}

/** "Japan: Print fleet, Inc. (storage, access)". */
function headLine(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
): Parameters<typeof ruleTerm>[3] {
  const { common, recordRows } = context.phrases;
  const disclosure =
    transfer.disclosure === null ? undefined : context.index.disclosure(transfer.disclosure);
  const where = destination(context, place, transfer, disclosure);
  const recipient = recipientOf(context, place, transfer, disclosure);
  const named =
    recipient === undefined ? where : say(common.labelled, { label: where, statement: recipient });
  const words =
    transfer.modality === 'never' ? say(recordRows.notTransferred, { transfer: named }) : named;
  const notes = [
    ...transfer.modes.map((mode, index) =>
      marked(sayPlain(recordRows.modes[mode]), originOf(place, `modes/${String(index)}`)),
    ),
    transfer.modality === 'may'
      ? marked(sayPlain(recordRows.mayTransfer), originOf(place, 'modality'))
      : [],
  ];
  return { words: plainTerm(words), notes };
}

function recipientOf(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
  disclosure: Disclosure | undefined,
): Term | undefined {
  if (disclosure !== undefined) {
    return recipientRefTerm(
      context,
      placeOf('disclosures', disclosure),
      'recipient',
      disclosure.recipient,
    );
  }
  return transfer.recipient === null
    ? undefined
    : recipientRefTerm(context, place, 'recipient', transfer.recipient);
}

/** The third country or organisation, which Art. 30(1)(e) wants identified. */
function destination(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
  disclosure: Disclosure | undefined,
): readonly Inline[] {
  if (transfer.organisation !== null) {
    const organisation = context.index.party(transfer.organisation);
    return marked(partyName(context, organisation).base, originOf(place, 'organisation'));
  }
  if (transfer.location.state === 'answered' || disclosure?.location.state !== 'answered') {
    return whereOf(context, place, 'location', transfer.location);
  }
  return whereOf(context, placeOf('disclosures', disclosure), 'location', disclosure.location);
}

function whereOf(
  context: RecordContext,
  place: Place,
  field: string,
  location: Transfer['location'],
): readonly Inline[] {
  const missing = (): Inline =>
    missingFact(context, gapOf(context, place, field), context.phrases.recordRows.missingCountry);
  if (location.state !== 'answered') return [missing()];
  const words = locationTerm(context, place, `${field}/value`, location.value).base;
  return location.value.kind === 'countries' || location.value.kind === 'eea'
    ? words
    : [...words, text(' '), missing()];
}

function transformationLine(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
): readonly Inline[] {
  const done = transfer.transformations.filter(({ kind }) => kind !== 'keptAsIs');
  if (done.length === 0) return [];
  const terms = done.map(({ id, wording }) =>
    wordingTerm(context, place, `transformations/${id}/wording`, wording),
  );
  return say(context.phrases.recordRows.beforeTransfer, {
    transformations: semicolons(terms.map(({ base }) => base)),
  });
}

function mechanismLine(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
  sender: ClauseRole,
): readonly Inline[] {
  if (!isVisible(transfer, context, 'mechanisms') || transfer.modality === 'never') return [];
  if (transfer.mechanisms.length === 0) {
    reportMissing(context, { ...gapOf(context, place, 'mechanisms'), severity: 'warning' });
    return [];
  }
  const roles = transferRoles(context, transfer, sender);
  const terms = transfer.mechanisms.map((_, index) =>
    plainTerm(mechanismTerm(context, place, transfer, { index, roles })),
  );
  const isAlternative =
    transfer.mechanismsRelation.state === 'answered' &&
    transfer.mechanismsRelation.value === 'alternative';
  return say(context.phrases.recordRows.mechanisms, {
    mechanisms: joinTerms(terms, context.phrases.format, isAlternative ? 'or' : 'and'),
  });
}

/** What the record adds to its mechanisms, as sentences. */
function detailsLine(context: RecordContext, place: Place, transfer: Transfer): readonly Inline[] {
  if (!isVisible(transfer, context, 'mechanisms')) return [];
  return sentences(
    ...transfer.mechanisms.flatMap(({ details }, index) =>
      details.map((detail, detailIndex) => {
        const field = `mechanisms/${String(index)}/details/${String(detailIndex)}`;
        return localized(context, place, field, detail, transfer.links);
      }),
    ),
  );
}

/** Documentation of the suitable safeguards under Art. 49(1), second subparagraph. */
function compellingLines(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
  index: number,
): readonly (readonly Inline[])[] {
  const mechanism = transfer.mechanisms[index];
  if (mechanism?.instrument !== 'compelling_legitimate_interests') return [];
  const { citation, recordRows } = context.phrases;
  const field = `mechanisms/${String(index)}/compellingInterest`;
  const details = mechanism.compellingInterest;
  const safeguards =
    details !== null && isGiven(details.safeguards)
      ? localized(context, place, `${field}/safeguards`, details.safeguards)
      : [
          missingFact(
            context,
            gapOf(context, place, `${field}/safeguards`),
            recordRows.missingSafeguards,
          ),
        ];
  const article = { article: '49', paragraph: '1' };
  const told = details?.authorityTold;
  return [
    say(recordRows.safeguards, {
      safeguards,
      citation: [gdprCitation(article, citeArticle({ ...article, subparagraph: 2 }, citation))],
    }),
    told?.state === 'answered'
      ? say(recordRows.authorityTold, {
          date: [text(formatDay(context, told.value), [originOf(place, `${field}/authorityTold`)])],
        })
      : [],
  ];
}
