import type { Mechanism } from '#shared/model/mechanism.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { decisionDigits, englishDecisionNumber } from '#shared/law/decision-number.ts';
import { instrument } from '#shared/law/instruments.ts';
import type { LawLanguage } from '#shared/law/law-row.ts';
import { moduleFor, sccDecisionInForce } from '#shared/law/scc.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { localized } from '#shared/documents/localized.ts';
import { say } from '#shared/documents/say.ts';
import type { Inline, Origin } from '#shared/documents/tree.ts';
import { conditionNotes, noted } from './cell-text.ts';
import type { RecordContext } from './record-context.ts';

/** One transfer mechanism: "standard data protection clauses … (EU) 2021/914, module 2". */
export function mechanismTerm(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
  index: number,
): readonly Inline[] {
  const mechanism = transfer.mechanisms[index];
  if (mechanism === undefined) return [];
  const field = `mechanisms/${String(index)}`;
  const name: readonly Inline[] = [
    text(instrument(mechanism.instrument).names[lawLanguage(context)], [
      originOf(place, `${field}/instrument`),
    ]),
  ];
  const numbered = withDecision(context, place, field, transfer, mechanism, name);
  const words = withModule(context, place, field, transfer, mechanism, numbered);
  return noted(context, words, [
    ...mechanism.details.map((detail, detailIndex) =>
      localized(context, place, `${field}/details/${String(detailIndex)}`, detail),
    ),
    ...conditionNotes(context, place, `${field}/condition`, mechanism.condition),
  ]);
}

function lawLanguage({ phrases }: RecordContext): LawLanguage {
  return phrases.language === 'fi' || phrases.language === 'sv' ? phrases.language : 'en';
}

/** The decision as recorded; else the one in force on the day of the document, which a family is taken for. */
function withDecision(
  context: RecordContext,
  place: Place,
  field: string,
  transfer: Transfer,
  { instrument: id, decision }: Mechanism,
  name: readonly Inline[],
): readonly Inline[] {
  const law: Origin = { kind: 'law', law: id };
  const known =
    decision.state === 'answered'
      ? { number: decision.value, origin: originOf(place, `${field}/decision`) }
      : { number: decisionInForce(context, transfer, id), origin: law };
  if (known.number === undefined) return name;
  return say(context.phrases.recordRows.decision, {
    instrument: name,
    decision: [text(known.number, [known.origin])],
  });
}

function decisionInForce(
  context: RecordContext,
  transfer: Transfer,
  id: Mechanism['instrument'],
): string | undefined {
  if (id === 'scc_commission') {
    const row = sccDecisionInForce(context.asOf, importerOf(context, transfer) ?? 'processor');
    return row === undefined ? undefined : englishDecisionNumber(row.number);
  }
  if (id !== 'adequacy' || transfer.location.state !== 'answered') return undefined;
  const { value } = transfer.location;
  if (value.kind !== 'countries' || value.countries.length !== 1) return undefined;
  const [only] = value.countries;
  const row = only === undefined ? undefined : adequacyAt(only.country, context.asOf);
  return row === undefined ? undefined : englishDecisionNumber(row.number);
}

/** The module agreed; else the one that follows from the roles of the parties: Decision (EU) 2021/914. */
function withModule(
  context: RecordContext,
  place: Place,
  field: string,
  transfer: Transfer,
  { instrument: id, decision, scc }: Mechanism,
  words: readonly Inline[],
): readonly Inline[] {
  const isOther = decision.state === 'answered' && decisionDigits(decision.value) !== '2021/914';
  if (id !== 'scc_commission' || isOther) return words;
  const agreed = scc?.module;
  const importer = importerOf(context, transfer);
  const module =
    agreed?.state === 'answered'
      ? agreed.value
      : importer === undefined
        ? undefined
        : moduleFor(context.role, importer);
  if (module === undefined) return words;
  const origin: Origin =
    agreed?.state === 'answered'
      ? originOf(place, `${field}/scc/module`)
      : { kind: 'law', law: 'scc_commission' };
  return say(context.phrases.recordRows.module, {
    instrument: words,
    number: [text(module.slice(1), [origin])],
  });
}

/** In which role the recipient receives, if its disclosure says so. */
function importerOf(
  context: RecordContext,
  { disclosure }: Transfer,
): 'controller' | 'processor' | undefined {
  if (disclosure === null) return undefined;
  const { role } = context.index.disclosure(disclosure);
  if (role.state !== 'answered') return undefined;
  if (role.value === 'processor' || role.value === 'subProcessor') return 'processor';
  return role.value === 'controller' || role.value === 'jointController' ? 'controller' : undefined;
}
