import type { Mechanism } from '#shared/model/mechanism.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { decisionDigits } from '#shared/law/decision-number.ts';
import { instrument } from '#shared/law/instruments.ts';
import { moduleFor, sccDecisionInForce } from '#shared/law/scc.ts';
import type { ClauseRole, SccModule } from '#shared/law/scc-row.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { marked } from '#shared/documents/mark.ts';
import {
  decisionWords,
  namedDecision,
  sccDecisionWords,
} from '#shared/documents/notice/decision-term.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Inline, Origin } from '#shared/documents/tree.ts';
import { conditionNotes, noted } from './cell-text.ts';
import type { RecordContext } from './record-context.ts';

/** The roles of the two sides of a transfer; the recipient's may be open. */
export type TransferRoles = {
  readonly exporter: ClauseRole;
  readonly importer: ClauseRole | undefined;
};

/** One transfer mechanism with its decision, module and condition in brackets. */
export function mechanismTerm(
  context: RecordContext,
  place: Place,
  transfer: Transfer,
  options: { readonly index: number; readonly roles: TransferRoles },
): readonly Inline[] {
  const mechanism = transfer.mechanisms[options.index];
  if (mechanism === undefined) return [];
  const field = `mechanisms/${String(options.index)}`;
  return noted(
    context,
    marked(nameOf(context, mechanism), originOf(place, `${field}/instrument`)),
    [
      decision(context, place, field, transfer, mechanism, options.roles),
      moduleNote(context, originOf(place, `${field}/scc/module`), mechanism, options.roles),
      ...conditionNotes(context, place, `${field}/condition`, mechanism.condition),
    ],
  );
}

function nameOf({ phrases }: RecordContext, mechanism: Mechanism): readonly Inline[] {
  if (mechanism.instrument !== 'adequacy') {
    return sayPlain(phrases.transfers.instruments[mechanism.instrument]);
  }
  const language = phrases.language === 'fi' || phrases.language === 'sv' ? phrases.language : 'en';
  return [text(instrument('adequacy').names[language])];
}

/** The decision as recorded; else the one in force on the day of the document, which a family is taken for. */
function decision(
  context: RecordContext,
  place: Place,
  field: string,
  transfer: Transfer,
  mechanism: Mechanism,
  roles: TransferRoles,
): readonly Inline[] {
  if (mechanism.decision.state === 'answered') {
    return namedDecision(context, mechanism.decision.value, originOf(place, `${field}/decision`));
  }
  const law: Origin = { kind: 'law', law: mechanism.instrument };
  if (mechanism.instrument === 'scc_commission') {
    const row = sccDecisionInForce(context.asOf, roles.importer ?? 'processor');
    return row === undefined ? [] : sccDecisionWords(context, row.number, law);
  }
  return mechanism.instrument === 'adequacy' ? adequacyWords(context, transfer, law) : [];
}

function adequacyWords(
  context: RecordContext,
  { location }: Transfer,
  law: Origin,
): readonly Inline[] {
  if (location.state !== 'answered' || location.value.kind !== 'countries') return [];
  const [only, ...more] = location.value.countries;
  if (only === undefined || more.length > 0) return [];
  const row = adequacyAt(only.country, context.asOf);
  return row === undefined ? [] : decisionWords(context, row.number, row.form, law);
}

/** The module agreed; else the one that follows from the roles of the parties: Decision (EU) 2021/914. */
function moduleNote(
  context: RecordContext,
  field: Origin,
  { instrument: id, decision: named, scc }: Mechanism,
  roles: TransferRoles,
): readonly Inline[] {
  const isOther = named.state === 'answered' && decisionDigits(named.value) !== '2021/914';
  if (id !== 'scc_commission' || isOther) return [];
  const { sccModules } = context.phrases.transfers;
  const agreed = scc?.module;
  if (agreed?.state === 'answered') return marked(sayPlain(sccModules[agreed.value]), field);
  const derived = moduleOf(roles);
  return derived === undefined
    ? []
    : marked(sayPlain(sccModules[derived]), { kind: 'law', law: 'scc_commission' });
}

function moduleOf({ exporter, importer }: TransferRoles): SccModule | undefined {
  return importer === undefined ? undefined : moduleFor(exporter, importer);
}

/**
 * The roles of the two sides of a transfer.
 *
 * @param sender Role in which the keeper of the register carries out what the sheet tells about.
 */
export function transferRoles(
  context: RecordContext,
  { disclosure }: Transfer,
  sender: ClauseRole,
): TransferRoles {
  const role = disclosure === null ? undefined : context.index.disclosure(disclosure).role;
  const value = role?.state === 'answered' ? role.value : undefined;
  if (value === 'processor') return { exporter: sender, importer: 'processor' };
  if (value === 'subProcessor') return { exporter: 'processor', importer: 'processor' };
  const isController = value === 'controller' || value === 'jointController';
  return { exporter: sender, importer: isController ? 'controller' : undefined };
}
