import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { isWithin } from '#shared/kernel/iso-date.ts';
import type { AdequacyRow } from '#shared/law/adequacy-row.ts';
import { adequacyAt, adequacyDecisionsNamed } from '#shared/law/adequacy.ts';
import { instrument } from '#shared/law/instruments.ts';
import { holdsOn } from '#shared/law/law-row.ts';
import type { SccDecisionRow } from '#shared/law/scc-row.ts';
import { areClausesUsable, sccDecisionInForce, sccDecisionNamed } from '#shared/law/scc.ts';
import { answered } from '#shared/model/answer.ts';
import type { Mechanism } from '#shared/model/mechanism.ts';

/** What a mechanism is judged against. */
export type MechanismCircumstances = {
  /** Third countries concerned, as far as they are known. */
  readonly countries: readonly string[];
  readonly asOf: IsoDate;
  /** Day of the text: what a family without a decision then meant. */
  readonly textDate: IsoDate;
};

/**
 * Whether a mechanism carries a transfer on the day that is judged.
 *
 * `ended`: its decision was annulled, has expired or was repealed; `notYet`: it was adopted later;
 * `elsewhere`: it is about another country; `unknownDecision`: the tables do not have that number;
 * `open`: no decision and no country is known; `none`: nothing is meant, or clauses were signed on a day on
 * which they could not be agreed. A derogation is for specific situations, Art. 49.
 */
export type MechanismState =
  | { readonly kind: 'holds'; readonly decision: AdequacyRow | SccDecisionRow | null }
  | { readonly kind: 'derogation' }
  | { readonly kind: 'ended'; readonly decision: AdequacyRow | SccDecisionRow }
  | { readonly kind: 'notYet' | 'elsewhere' | 'unknownDecision' | 'open' | 'none' };

/** Judges one mechanism. */
export function mechanismState(
  mechanism: Mechanism,
  circumstances: MechanismCircumstances,
): MechanismState {
  if (mechanism.instrument === 'adequacy') return adequacyState(mechanism, circumstances);
  if (mechanism.instrument === 'scc_commission') return clausesState(mechanism, circumstances);
  const row = instrument(mechanism.instrument);
  if (row.kind === 'derogation') return { kind: 'derogation' };
  return holdsOn(row, circumstances.asOf) ? { kind: 'holds', decision: null } : { kind: 'notYet' };
}

function adequacyState(
  { decision }: Mechanism,
  circumstances: MechanismCircumstances,
): MechanismState {
  const named = answered(decision);
  if (named === undefined && circumstances.countries.length === 0) return { kind: 'open' };
  const meant =
    named === undefined ? decisionMeant(circumstances) : adequacyDecisionsNamed(named)[0];
  if (meant === undefined) return { kind: named === undefined ? 'none' : 'unknownDecision' };
  const { recipient } = meant;
  const isElsewhere =
    recipient.kind === 'country' &&
    circumstances.countries.some((country) => country !== recipient.country);
  return isElsewhere ? { kind: 'elsewhere' } : stateOfDecision(meant, circumstances.asOf);
}

/** What "an adequacy decision" meant on the day of the text or, if there was none, means today. */
function decisionMeant({
  countries: [country = ''],
  textDate,
  asOf,
}: MechanismCircumstances): AdequacyRow | undefined {
  return adequacyAt(country, textDate) ?? adequacyAt(country, asOf);
}

/** A decision may have several rows, one for each time it was prolonged. */
function stateOfDecision(meant: AdequacyRow, asOf: IsoDate): MechanismState {
  const stretches = adequacyDecisionsNamed(meant.number.digits);
  const holding = stretches.find((row) => holdsOn(row, asOf));
  if (holding !== undefined) return { kind: 'holds', decision: holding };
  const last = stretches.at(-1) ?? meant;
  const isOver = last.validTo !== null && last.validTo <= asOf;
  return isOver ? { kind: 'ended', decision: last } : { kind: 'notYet' };
}

function clausesState(
  { decision, scc }: Mechanism,
  { asOf, textDate }: MechanismCircumstances,
): MechanismState {
  const named = answered(decision);
  const signedOn = scc === null ? undefined : answered(scc.signedOn);
  const day = signedOn ?? textDate;
  if (named === undefined) {
    return stateOfClauses(sccDecisionInForce(day < asOf ? day : asOf), asOf, signedOn);
  }
  const row = sccDecisionNamed(named);
  return row === undefined ? { kind: 'unknownDecision' } : stateOfClauses(row, asOf, signedOn);
}

function stateOfClauses(
  row: SccDecisionRow | undefined,
  asOf: IsoDate,
  signedOn: IsoDate | undefined,
): MechanismState {
  if (row === undefined) return { kind: 'none' };
  if (areClausesUsable(row, asOf)) {
    return wasConcludable(row, signedOn) ? { kind: 'holds', decision: row } : { kind: 'none' };
  }
  return row.validTo !== null && row.validTo <= asOf
    ? { kind: 'ended', decision: row }
    : { kind: 'notYet' };
}

/** Repealed clauses hold on only if they were agreed in time: Decision (EU) 2021/914, Art. 4(4). An open day accuses nobody. */
function wasConcludable(
  { concludableFrom, concludableTo }: SccDecisionRow,
  signedOn: IsoDate | undefined,
): boolean {
  return signedOn === undefined || isWithin(signedOn, concludableFrom, concludableTo);
}
