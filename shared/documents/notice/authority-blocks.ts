import { authorityOf, inLanguage } from '#shared/law/authorities.ts';
import type { AuthorityContact, AuthorityRow } from '#shared/law/authority-row.ts';
import type { LawLanguage } from '#shared/law/law-row.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import type { Party } from '#shared/model/party.ts';
import { fieldRow, fieldTable, paragraph } from '#shared/documents/block.ts';
import { addressLines, contactValue, joinLines } from '#shared/documents/contact.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, text } from '#shared/documents/inline.ts';
import { partyName } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, FieldRow, Inline, Origin } from '#shared/documents/tree.ts';
import { resolvedControllers } from './controllers.ts';
import type { NoticeContext } from './notice-context.ts';

/** A supervisory authority with the fields that make it the one for the notice's controllers. */
export type CompetentAuthority = {
  readonly row: AuthorityRow;
  readonly origins: readonly Origin[];
};

/**
 * The authorities of the countries of the notice's controllers on its day, each once.
 *
 * Countries without an authority in the tables give none. A federal one (Germany) is left out: there the
 * authority of the Land is competent, which the records do not tell.
 */
export function controllersAuthorities(context: NoticeContext): readonly CompetentAuthority[] {
  const found = new Map<AuthorityRow, Origin[]>();
  for (const { party } of resolvedControllers(context)) {
    const country = party?.country ?? null;
    const row = country === null ? undefined : authorityOf(country, context.asOf);
    if (party === undefined || row === undefined || row.covers === 'federal') continue;
    found.set(row, [...(found.get(row) ?? []), originOf(placeOf('parties', party), 'country')]);
  }
  return [...found].map(([row, origins]) => ({ row, origins }));
}

function lawOrigin(row: AuthorityRow): Origin {
  return { kind: 'law', law: `authorities/${row.country}` };
}

function lawLanguage(context: NoticeContext): LawLanguage {
  const { language } = context.phrases;
  return language === 'fi' || language === 'sv' ? language : 'en';
}

/**
 * The authority as running text names it: by the person in office where the law does so. A name that no
 * source confirms in the language of the notice is followed by the authority's own.
 */
export function authorityTerm(context: NoticeContext, { row, origins }: CompetentAuthority): Term {
  const language = lawLanguage(context);
  const origin = [lawOrigin(row), ...origins];
  const name = [text((row.officeHolder ?? row.names)[language], origin)];
  return plainTerm(withOwnName(context, row, name, origin));
}

function withOwnName(
  context: NoticeContext,
  row: AuthorityRow,
  name: readonly Inline[],
  origin: readonly Origin[],
): readonly Inline[] {
  const language = lawLanguage(context);
  const [own] = row.ownNames;
  const isConfirmed = !row.unverified.includes(`names.${language}`);
  const printed = row.names[language];
  if (own === undefined || isConfirmed || printed.includes(own.text)) return name;
  return say(context.phrases.complaint.ownName, { name, own: [text(own.text, origin)] });
}

/** Name and contact details of an authority; details that no source confirms are left out. */
export function authorityTable(
  context: NoticeContext,
  { row, origins }: CompetentAuthority,
): Block {
  const { complaint } = context.phrases;
  const language = lawLanguage(context);
  const origin = [lawOrigin(row), ...origins];
  const name = withOwnName(context, row, [text(row.names[language], origin)], origin);
  const detail = (label: Phrase, field: keyof AuthorityContact): readonly FieldRow[] => {
    const words = inLanguage(row.contact[field], language);
    if (words === null || !isConfirmed(row, field, language)) return [];
    return [fieldRow(sayPlain(label), [paragraph(linked(field, text(words, origin), words))])];
  };
  return fieldTable(say(complaint.contactCaption, { authority: name }), [
    fieldRow(sayPlain(complaint.rows.name), [paragraph(capitalised(name))]),
    ...detail(complaint.rows.post, 'post'),
    ...detail(complaint.rows.visit, 'visit'),
    ...detail(complaint.rows.email, 'email'),
    ...detail(complaint.rows.complaintsEmail, 'complaintsEmail'),
    ...detail(complaint.rows.phone, 'phone'),
    ...detail(complaint.rows.website, 'website'),
  ]);
}

function isConfirmed(
  row: AuthorityRow,
  field: keyof AuthorityContact,
  language: LawLanguage,
): boolean {
  const open = ['contact', `contact.${field}`, `contact.${field}.${language}`];
  return row.verified && !open.some((name) => row.unverified.includes(name));
}

function linked(field: keyof AuthorityContact, words: Inline, value: string): readonly Inline[] {
  const origin = words.origin ?? [];
  if (field === 'email' || field === 'complaintsEmail') {
    return [{ kind: 'link', target: `mailto:${value}`, children: [words], origin }];
  }
  if (field === 'website') return [{ kind: 'link', target: value, children: [words], origin }];
  return [words];
}

/** Name and contact details of an authority that a record names. */
export function partyAuthorityTable(context: NoticeContext, party: Party): Block {
  const { complaint } = context.phrases;
  const name = partyName(context, party).base;
  const labels = {
    post: complaint.rows.post,
    email: complaint.rows.email,
    phone: complaint.rows.phone,
    web: complaint.rows.website,
    form: complaint.rows.website,
    fax: null,
  };
  return fieldTable(say(complaint.contactCaption, { authority: name }), [
    fieldRow(sayPlain(complaint.rows.name), [paragraph(name)]),
    ...party.addresses.map((address) =>
      fieldRow(sayPlain(complaint.rows.post), [
        paragraph(joinLines(addressLines(context, party, address), ', ')),
      ]),
    ),
    ...party.contactPoints.flatMap((point) => {
      const label = labels[point.channel];
      if (label === null || point.value === '') return [];
      return [fieldRow(sayPlain(label), [paragraph(contactValue(party, point))])];
    }),
  ]);
}
