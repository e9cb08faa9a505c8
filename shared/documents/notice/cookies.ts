import type { Tracker } from '#shared/model/tracker.ts';
import { cell, dataTable, paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf, visible } from '#shared/documents/context.ts';
import { durationTerm } from '#shared/documents/date.ts';
import { capitalised, text } from '#shared/documents/inline.ts';
import { linkInline, localized, wordingTerm } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyTerm } from '#shared/documents/party-term.ts';
import { dataCategoryName } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Block, Inline, Section, TableCell } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** Cookies and similar techniques, or the document that tells of them. */
export function buildCookiesSection(context: NoticeContext): Section | null {
  const trackers = visible(
    context.registers.flatMap((register) => context.index.trackersOf(register.id)),
    context,
  );
  const here = trackers.filter(({ told }) => told === 'here');
  const elsewhere = trackers.filter(({ told }) => told === 'elsewhere');
  return noticeSectionOf(context, 'cookies', context.phrases.cookies.heading, [
    ...elsewhere.flatMap((tracker) => reference(context, tracker)),
    ...table(context, here),
  ]);
}

function reference(context: NoticeContext, tracker: Tracker): readonly Block[] {
  const place = placeOf('trackers', tracker);
  return tracker.links.map((link) =>
    paragraph(
      say(context.phrases.cookies.toldElsewhere, { document: [linkInline(context, place, link)] }),
    ),
  );
}

function table(context: NoticeContext, trackers: readonly Tracker[]): readonly Block[] {
  if (trackers.length === 0) return [];
  const { cookies } = context.phrases;
  const columns = [
    { header: sayPlain(cookies.columns.name), weight: 2 },
    { header: sayPlain(cookies.columns.purpose), weight: 4 },
    { header: sayPlain(cookies.columns.provider), weight: 3 },
    { header: sayPlain(cookies.columns.lifetime), weight: 2 },
    { header: sayPlain(cookies.columns.choice), weight: 4 },
  ];
  const rows = trackers.map((tracker) => row(context, tracker));
  return [paragraph(sayPlain(cookies.lead)), dataTable(sayPlain(cookies.caption), columns, rows)];
}

function row(context: NoticeContext, tracker: Tracker): readonly TableCell[] {
  return [
    cell(nameWords(context, tracker)),
    cell(purposeWords(context, tracker)),
    cell(providerWords(context, tracker)),
    cell(lifetimeWords(context, tracker)),
    cell(choiceWords(context, tracker)),
  ];
}

function nameWords(context: NoticeContext, tracker: Tracker): readonly Inline[] {
  const place = placeOf('trackers', tracker);
  const name = [text(tracker.name, [originOf(place, 'name')])];
  if (tracker.technique.state !== 'answered') return name;
  const technique = sayPlain(context.phrases.cookies.techniques[tracker.technique.value]);
  return [...name, text(' ('), ...marked(technique, originOf(place, 'technique')), text(')')];
}

function purposeWords(context: NoticeContext, tracker: Tracker): readonly Inline[] {
  const place = placeOf('trackers', tracker);
  const purpose =
    tracker.purpose === null
      ? []
      : [...capitalised(wordingTerm(context, place, 'purpose', tracker.purpose).base), text('.')];
  const data = tracker.dataCategories.map((id) =>
    dataCategoryName(context, context.index.dataCategory(id)),
  );
  return sentences(
    purpose,
    localized(context, place, 'description', tracker.description, tracker.links),
    data.length === 0
      ? []
      : say(context.phrases.cookies.data, { data: joinTerms(data, context.phrases.format) }),
  );
}

function providerWords(context: NoticeContext, tracker: Tracker): readonly Inline[] {
  if (tracker.provider === null || !isVisible(tracker, context, 'provider')) return [];
  const place = placeOf('trackers', tracker);
  const provider = partyTerm(context, place, 'provider', tracker.provider).base;
  if (tracker.providerRole.state !== 'answered') return provider;
  const role = sayPlain(context.phrases.cookies.roles[tracker.providerRole.value]);
  return [...provider, text(', '), ...marked(role, originOf(place, 'providerRole'))];
}

function lifetimeWords(context: NoticeContext, tracker: Tracker): readonly Inline[] {
  if (tracker.lifetime.state !== 'answered') return [];
  const place = placeOf('trackers', tracker);
  const { value } = tracker.lifetime;
  if (value !== 'session') return durationTerm(context, place, 'lifetime/value', value).base;
  return marked(sayPlain(context.phrases.cookies.session), originOf(place, 'lifetime/value'));
}

function choiceWords(context: NoticeContext, tracker: Tracker): readonly Inline[] {
  const place = placeOf('trackers', tracker);
  const { consent, refusal } = context.phrases.cookies;
  const asked =
    tracker.consent.state === 'answered'
      ? marked(sayPlain(consent[tracker.consent.value]), originOf(place, 'consent'))
      : [];
  if (tracker.refusal.state !== 'answered') return asked;
  const { value } = tracker.refusal;
  const link = tracker.links.find(({ key }) => key === value.linkKey);
  const refused =
    link === undefined
      ? sayPlain(refusal[value.by])
      : say(refusal.linkTo, { link: [linkInline(context, place, link)] });
  return sentences(
    asked,
    marked(refused, originOf(place, 'refusal')),
    localized(context, place, 'refusal/value/consequence', value.consequence),
  );
}
