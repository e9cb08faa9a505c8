import type { Party } from '#shared/model/party.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import {
  cell,
  dataTable,
  fieldRow,
  fieldTable,
  paragraph,
  present,
  section,
} from '#shared/documents/block.ts';
import { joinLines } from '#shared/documents/contact.ts';
import { originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, text } from '#shared/documents/inline.ts';
import { localized } from '#shared/documents/localized.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import type { Block, FieldRow, Inline, Section, TableCell } from '#shared/documents/tree.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import type { ActingParty } from './acting-parties.ts';
import { missingFact, noted } from './cell-text.ts';
import { actingName, contactLines, officerLines, representativesOf } from './party-details.ts';
import type { RecordContext } from './record-context.ts';
import { pointCitation } from './rows.ts';

/** From how many parties on the cover lists them in one table. */
const listedFrom = 4;

/** Whose record it is: name and contact details, representative, data protection officer. Art. 30(1)(a), 30(2)(a). */
export function cover(context: RecordContext, keepers: readonly ActingParty[]): Section | null {
  const { cover: words } = context.phrases.record;
  const single = context.role === 'controller' ? words.controller : words.processor;
  const several = context.role === 'controller' ? words.controllers : words.processors;
  const title = sayPlain(keepers.length > 1 ? several : single);
  const blocks =
    keepers.length < listedFrom
      ? keepers.map((keeper) => partyTable(context, keeper))
      : [partyList(context, keepers)];
  const content: readonly Block[] =
    keepers.length === 0 ? [paragraph([noKeeper(context)])] : blocks;
  return section('cover', title, content, { numbering: 'none' });
}

function noKeeper(context: RecordContext): Inline {
  const [register] = context.workspace.registers;
  const place =
    register === undefined
      ? { type: 'workspace' as const, record: '' }
      : placeOf('registers', register);
  return missing(context, place, 'controllers');
}

function missing(
  context: RecordContext,
  place: Parameters<typeof originOf>[0],
  field: string,
): Inline {
  const requirement = requirementOf(context);
  const gap = { place, field, requirement, severity: 'error' } as const;
  return missingFact(context, gap, context.phrases.recordRows.missing);
}

function requirementOf({ role }: RecordContext) {
  return role === 'controller' ? '30.1.a' : '30.2.a';
}

function partyTable(context: RecordContext, keeper: ActingParty): Block {
  const { record } = context.phrases;
  const name = actingName(context, keeper);
  const rows = [
    row(context, record.cover.name, [noted(context, name, ruleNotes(context, keeper))]),
    ...(keeper.party === undefined ? [] : partyRows(context, keeper.party)),
  ];
  return fieldTable(say(record.cover.caption, { party: name }), rows);
}

function row(
  context: RecordContext,
  label: Phrase,
  lines: readonly (readonly Inline[])[],
): FieldRow {
  const value = [paragraph(joinLines(lines, { lineBreak: true }))];
  return fieldRow(sayPlain(label), value, pointCitation(context, requirementOf(context)));
}

function partyRows(context: RecordContext, party: Party): readonly FieldRow[] {
  const { cover: words } = context.phrases.record;
  const officers = officerLines(context, party);
  return present([
    ...identityRows(context, party),
    row(context, words.contact, contactOrGap(context, party)),
    ...representativeRows(context, party),
    officers.length === 0 ? null : row(context, words.dpo, officers),
  ]);
}

function identityRows(context: RecordContext, party: Party): readonly FieldRow[] {
  const { rows } = context.phrases.controller;
  const place = placeOf('parties', party);
  return (['tradeName', 'registrationNumber'] as const).flatMap((field) =>
    party[field] === ''
      ? []
      : [row(context, rows[field], [[text(party[field], [originOf(place, field)])]])],
  );
}

function contactOrGap(context: RecordContext, party: Party): readonly (readonly Inline[])[] {
  const lines = contactLines(context, party);
  return lines.length > 0
    ? lines
    : [[missing(context, placeOf('parties', party), 'contactPoints')]];
}

/** Representatives; a party that is not established in the Union needs one: Art. 27. */
function representativeRows(context: RecordContext, party: Party): readonly FieldRow[] {
  const rows = representativesOf(context, party).map(({ label, lines }) =>
    row(context, label, lines),
  );
  const isOutside = party.establishedInEea.state === 'answered' && !party.establishedInEea.value;
  if (rows.length > 0 || !isOutside) return rows;
  const gap = missing(context, placeOf('parties', party), 'representatives');
  return [row(context, context.phrases.record.cover.representative, [[gap]])];
}

/** When the party is the one, where that depends on country or service. */
function ruleNotes(
  context: RecordContext,
  { rule, place, field }: ActingParty,
): readonly (readonly Inline[])[] {
  if (rule?.state !== 'answered' || rule.value.kind === 'always') return [];
  const { cover: words } = context.phrases.record;
  const at = field.replace(/party$/, 'rule/value');
  if (rule.value.kind === 'fallback') return [sayPlain(words.otherCountries)];
  if (rule.value.kind === 'service') {
    const service = localized(context, place, `${at}/service`, rule.value.service);
    return service.length === 0 ? [] : [say(words.service, { service })];
  }
  const countries = rule.value.countries.map((code, index) =>
    plainTerm([
      text(countryName(code, context.phrases.format) ?? code, [
        originOf(place, `${at}/countries/${String(index)}`),
      ]),
    ]),
  );
  return [say(words.countries, { countries: joinTerms(countries, context.phrases.format) })];
}

/** Many parties in one table: who, contact details, representative and data protection officer. */
function partyList(context: RecordContext, keepers: readonly ActingParty[]): Block {
  const { cover: words } = context.phrases.record;
  const name = context.role === 'controller' ? words.controller : words.processor;
  const columns = [
    { header: sayPlain(name), weight: 3 },
    { header: sayPlain(words.contact), weight: 4 },
    { header: sayPlain(words.dpo), weight: 3 },
  ];
  return dataTable(
    sayPlain(words.listCaption[context.role]),
    columns,
    keepers.map((keeper) => listRow(context, keeper)),
  );
}

function listRow(context: RecordContext, keeper: ActingParty): readonly TableCell[] {
  const { party } = keeper;
  const first = cell(
    joinLines(
      [actingName(context, keeper), ...ruleNotes(context, keeper).map((note) => capitalised(note))],
      {
        lineBreak: true,
      },
    ),
  );
  if (party === undefined) return [first, cell([]), cell([])];
  const { common } = context.phrases;
  const representatives = representativesOf(context, party).map(({ label, lines }) =>
    say(common.labelled, { label: sayPlain(label), statement: joinLines(lines, ', ') }),
  );
  return [
    first,
    cell(joinLines([...contactOrGap(context, party), ...representatives], { lineBreak: true })),
    cell(joinLines(officerLines(context, party), { lineBreak: true })),
  ];
}
