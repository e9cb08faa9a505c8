import type { Register } from '#shared/model/register.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf, visible } from '#shared/documents/context.ts';
import { localizedParagraphs } from '#shared/documents/localized.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { copySentence, mechanismSentences } from './mechanism-sentences.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';
import { inOrderOfPurposes } from '#shared/documents/scope-term.ts';
import { asList, placeRules } from './rule-blocks.ts';
import { transferStatement } from './transfer-statement.ts';

/** Where data is, which of it leaves the EEA, and how it is protected then: Art. 13(1)(f), 14(1)(f). */
export function buildTransfersSection(context: NoticeContext): Section | null {
  const transfers = context.registers.flatMap((register) =>
    visible(context.index.transfersOf(register.id), context).filter(({ scope }) =>
      context.tells(scope),
    ),
  );
  return noticeSectionOf(context, 'transfers', context.phrases.transfers.heading, [
    ...(context.isTopical ? [] : defaultLocations(context, transfers)),
    ...transferBlocks(
      context,
      inOrderOfPurposes(transfers, context.activities, ({ scope }) => scope.activities),
    ),
    ...(context.isTopical ? [] : defaultSafeguards(context)),
  ]);
}

/** Exceptions to the default location first, then the others; each with its own exceptions right behind it. */
function transferBlocks(context: NoticeContext, transfers: readonly Transfer[]): readonly Block[] {
  const exceptions = transfers.filter(({ overridesDefaultLocation }) => overridesDefaultLocation);
  const others = transfers.filter(({ overridesDefaultLocation }) => !overridesDefaultLocation);
  const statements = [exceptions, others].flatMap((group) =>
    placeRules(group)
      .flat()
      .map((placed) => transferStatement(context, placed)),
  );
  return asList(statements);
}

function defaultLocations(
  context: NoticeContext,
  transfers: readonly Transfer[],
): readonly Block[] {
  const told = new Set<string>();
  return context.registers.flatMap((register) => {
    const { defaultLocation } = register;
    const key = JSON.stringify(defaultLocation);
    if (defaultLocation.state !== 'answered' || told.has(key)) return [];
    if (!isVisible(register, context, 'defaultLocation')) return [];
    told.add(key);
    const words = locationWords(context, register, exceptionsTo(context, register, transfers));
    return [paragraph(marked(words, originOf(placeOf('registers', register), 'defaultLocation')))];
  });
}

/** What departs from the default location; derived notices count every transfer, since each leaves the EEA. */
function exceptionsTo(
  context: NoticeContext,
  register: Register,
  transfers: readonly Transfer[],
): readonly Transfer[] {
  return transfers.filter(
    (transfer) =>
      transfer.register === register.id &&
      transfer.modality !== 'never' &&
      (transfer.overridesDefaultLocation || context.content === 'derived'),
  );
}

function locationWords(
  context: NoticeContext,
  register: Register,
  exceptions: readonly Transfer[],
): readonly Inline[] {
  if (register.defaultLocation.state !== 'answered') return [];
  const location = register.defaultLocation.value;
  const phrases = context.phrases.transfers;
  const follows = exceptions.length > 0 ? sayPlain(phrases.exceptionsFollow) : [];
  switch (location.kind) {
    case 'eea':
      return eeaWords(context, register, exceptions.length);
    case 'outsideEea':
      return sentences(sayPlain(phrases.defaultOutside), follows);
    case 'anywhere':
      return sayPlain(phrases.defaultAnywhere);
    case 'countries': {
      const place = placeOf('registers', register);
      const where = locationTerm(context, place, 'defaultLocation/value', location);
      const words =
        location.countries.length === 1
          ? say(phrases.defaultCountry, { country: where })
          : say(phrases.defaultCountries, { countries: where });
      return sentences(words, follows);
    }
  }
}

function eeaWords(
  context: NoticeContext,
  register: Register,
  exceptions: number,
): readonly Inline[] {
  const { defaultEea, defaultEeaExcept, defaultEeaExceptions, defaultEeaOnly } =
    context.phrases.transfers;
  if (exceptions > 0) return sayPlain(exceptions === 1 ? defaultEeaExcept : defaultEeaExceptions);
  const isAll = context.content === 'derived' && hasNoTransfers(context, register);
  return sayPlain(isAll ? defaultEeaOnly : defaultEea);
}

/** A register without a single transfer; one that is denied has a sentence of its own. */
function hasNoTransfers(context: NoticeContext, { id }: Register): boolean {
  return context.index.transfersOf(id).length === 0;
}

/** Safeguards that a text names for transfers in general. */
function defaultSafeguards(context: NoticeContext): readonly Block[] {
  return context.registers.flatMap((register) => {
    if (!isVisible(register, context, 'defaultSafeguards')) return [];
    const place = placeOf('registers', register);
    const field = 'defaultSafeguards';
    const { mechanisms, copyMeans, statement } = register.defaultSafeguards;
    const words = mechanismSentences(context, {
      place,
      field: `${field}/mechanisms`,
      mechanisms,
      links: register.links,
      recipient: null,
    });
    const lead = words.length === 0 ? [] : sayPlain(context.phrases.transfers.generalSafeguards);
    const copy = copySentence(context, place, `${field}/copyMeans`, copyMeans, register.links);
    const all = sentences(lead, ...words, copy);
    return [
      ...(all.length === 0 ? [] : [paragraph(all)]),
      ...localizedParagraphs(context, place, `${field}/statement`, statement, register.links),
    ];
  });
}
