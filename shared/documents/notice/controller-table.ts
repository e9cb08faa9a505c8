import type { Party } from '#shared/model/party.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { cell, dataTable, fieldRow, fieldTable, paragraph } from '#shared/documents/block.ts';
import { addressLines, contactTerms, contactValue, joinLines } from '#shared/documents/contact.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { isGiven, localized, withOrigin } from '#shared/documents/localized.ts';
import { partyName, partyTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, FieldRow, Inline, Origin, TableCell } from '#shared/documents/tree.ts';
import type { ResolvedController } from './controllers.ts';
import type { NoticeContext } from './notice-context.ts';

/** The details of one controller as a table of fields. */
export function controllerTable(
  context: NoticeContext,
  entry: ResolvedController,
): readonly Block[] {
  const { controller } = context.phrases;
  const name = nameOf(context, entry);
  const rows = [
    fieldRow(sayPlain(controller.rows.name), [paragraph(name)]),
    ...(entry.party === undefined ? [] : partyRows(context, entry.party)),
  ];
  return [fieldTable(say(controller.caption, { controller: name }), rows)];
}

function nameOf(context: NoticeContext, entry: ResolvedController): readonly Inline[] {
  if (entry.party !== undefined) return partyName(context, entry.party).base;
  const place = placeOf('registers', entry.register);
  return partyTerm(
    context,
    place,
    `controllers/${entry.controller.id}/party`,
    entry.controller.party,
  ).base;
}

function partyRows(context: NoticeContext, party: Party): readonly FieldRow[] {
  const { rows } = context.phrases.controller;
  const place = placeOf('parties', party);
  const plain = (label: Phrase, field: 'tradeName' | 'registrationNumber'): readonly FieldRow[] =>
    party[field] === ''
      ? []
      : [fieldRow(sayPlain(label), [paragraph([text(party[field], [originOf(place, field)])])])];
  return [
    ...plain(rows.tradeName, 'tradeName'),
    ...plain(rows.registrationNumber, 'registrationNumber'),
    ...party.addresses.map((address) =>
      fieldRow(sayPlain(rows.address), [
        paragraph(joinLines(addressLines(context, party, address), { lineBreak: true })),
      ]),
    ),
    ...contactRows(context, party),
    ...representativeRows(context, party),
  ];
}

function contactRows(context: NoticeContext, party: Party): readonly FieldRow[] {
  const { rows } = context.phrases.controller;
  const labels: Partial<Record<string, Phrase>> = {
    email: rows.email,
    phone: rows.phone,
    fax: rows.fax,
    web: rows.web,
    form: rows.form,
  };
  const general = party.contactPoints.filter(({ use }) => use === 'general');
  const privacy = party.contactPoints.filter(({ use }) => use === 'privacy');
  return [
    ...general.flatMap((point) => {
      const label = labels[point.channel];
      return label === undefined
        ? []
        : [fieldRow(sayPlain(label), [paragraph(contactTerms(context, party, [point]).base)])];
    }),
    ...(privacy.length === 0
      ? []
      : [
          fieldRow(sayPlain(rows.privacyContact), [
            paragraph(contactTerms(context, party, privacy).base),
          ]),
        ]),
  ];
}

function representativeRows(context: NoticeContext, party: Party): readonly FieldRow[] {
  const { rows } = context.phrases.controller;
  return representatives(context, party).map((words) =>
    fieldRow(sayPlain(rows.representative), [paragraph(words)]),
  );
}

/** Representatives of a party without an establishment in the Union, with their contact details: Art. 27. */
function representatives(context: NoticeContext, party: Party): readonly (readonly Inline[])[] {
  return party.representatives.map((entry) => {
    const representative = context.index.party(entry.party);
    const origin = originOf(placeOf('parties', party), `representatives/${entry.id}/party`);
    const name = withOrigin(partyName(context, representative), origin);
    const contacts = [
      ...representative.addresses.map((address) =>
        joinLines(addressLines(context, representative, address), ', '),
      ),
      ...representative.contactPoints.map((point) => contactValue(representative, point)),
    ];
    return contacts.length === 0
      ? name.base
      : say(context.phrases.controller.representedBy, {
          representative: name,
          contacts: joinLines(contacts, ', '),
        });
  });
}

/** Several controllers as a table: country, company, address, contact. */
export function controllerList(
  context: NoticeContext,
  controllers: readonly ResolvedController[],
): readonly Block[] {
  const { controller } = context.phrases;
  const columns = [
    { header: sayPlain(controller.columns.country), weight: 2 },
    { header: sayPlain(controller.columns.company), weight: 3 },
    { header: sayPlain(controller.columns.address), weight: 4 },
    { header: sayPlain(controller.columns.contact), weight: 3 },
  ];
  const rows = controllers.map((entry) => listRow(context, entry));
  return [dataTable(sayPlain(controller.listCaption), columns, rows)];
}

function listRow(context: NoticeContext, entry: ResolvedController): readonly TableCell[] {
  const { party } = entry;
  const country = countryCell(context, entry);
  if (party === undefined) return [country, cell(nameOf(context, entry)), cell([]), cell([])];
  const address = party.addresses.flatMap((part) => addressLines(context, party, part));
  const points = party.contactPoints.filter(({ use }) => use !== 'complaint');
  const contacts = points.map((point) => contactTerms(context, party, [point]).base);
  const label = sayPlain(context.phrases.controller.rows.representative);
  const represented = representatives(context, party).map((statement) =>
    paragraph(say(context.phrases.common.labelled, { label, statement })),
  );
  return [
    country,
    cell(nameOf(context, entry)),
    cell(joinLines(address, { lineBreak: true })),
    cell({ blocks: [paragraph(joinLines(contacts, { lineBreak: true })), ...represented] }),
  ];
}

function countryCell(context: NoticeContext, entry: ResolvedController): TableCell {
  const { party, controller, register } = entry;
  const place = placeOf('registers', register);
  const field = `controllers/${controller.id}/rule`;
  if (controller.rule.state !== 'answered') return cell([]);
  const rule = controller.rule.value;
  if (rule.kind === 'fallback') return cell(sayPlain(context.phrases.controller.otherCountries));
  if (rule.kind === 'service') {
    return cell(
      isGiven(rule.service)
        ? localized(context, place, `${field}/value/service`, rule.service)
        : [],
    );
  }
  if (rule.kind === 'always') return cell([]);
  const headings = (party?.addresses ?? []).flatMap((address) =>
    address.countryHeading === undefined || party === undefined
      ? []
      : [
          words(address.countryHeading, [
            originOf(placeOf('parties', party), `addresses/${address.id}/countryHeading`),
          ]),
        ],
  );
  const names = rule.countries.map((code, index) => {
    const name = countryName(code, context.phrases.format) ?? code;
    const same = headings.filter((heading) => heading.text === name);
    const own = originOf(place, `${field}/value/countries/${String(index)}`);
    return words(name, [own, ...same.flatMap(({ origin }) => origin)]);
  });
  const printed = new Set(names.map((name) => name.text));
  const repeated = headings.filter((heading) => !printed.has(heading.text));
  return cell(
    joinLines(
      [...names, ...repeated].map((line) => [text(line.text, line.origin)]),
      { lineBreak: true },
    ),
  );
}

/** Words with the fields that they come from. */
function words(line: string, origin: readonly Origin[]) {
  return { text: line, origin };
}
