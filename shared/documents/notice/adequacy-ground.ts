import type { Mechanism } from '#shared/model/mechanism.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { decisionDigits } from '#shared/law/decision-number.ts';
import { originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import type { Inline, Origin } from '#shared/documents/tree.ts';
import { decisionWords, frameworkOf, frameworkWords, namedDecision } from './decision-term.ts';
import type { NoticeContext } from './notice-context.ts';
import { isListed, type TransferRecipient } from './transfer-recipient.ts';

/** One mechanism of a record, with the recipient that it is judged by. */
export type PlacedMechanism = {
  readonly place: Place;
  readonly field: string;
  readonly mechanism: Mechanism;
  readonly recipient: TransferRecipient | null;
};

/**
 * A transfer that rests on an adequacy decision (Art. 45), with the framework behind it and the
 * recipient's place on its list. A decision left open is the one in force for the country at the day of
 * the document, where the notice derives.
 */
export function adequacyGround(context: NoticeContext, placed: PlacedMechanism): readonly Inline[] {
  const { place, field, mechanism } = placed;
  const { transfers } = context.phrases;
  const origin = originOf(place, `${field}/instrument`);
  const decision = decisionOf(context, placed);
  if (decision === undefined) return marked(sayPlain(transfers.basedOnAdequacy), origin);
  const framework = frameworkOf(decision.digits);
  if (framework === undefined) {
    return marked(say(transfers.basedOnDecision, { decision: decision.words }), origin);
  }
  const name = frameworkWords(context, framework, originOf(place, `${field}/decision`));
  const based = marked(
    say(transfers.basedOnFramework, { framework: name, decision: decision.words }),
    origin,
  );
  const listed = listedAt(context, placed);
  if (listed === undefined) return based;
  const { withinScope } = mechanism;
  const isWithin = withinScope.state === 'answered' && withinScope.value;
  const words = isWithin
    ? marked(sayPlain(transfers.listedWithinScope), originOf(place, `${field}/withinScope`))
    : sayPlain(transfers.listed);
  return sentences(based, marked(words, listed));
}

/** Where it is recorded that the recipient is on the list of the framework behind a decision, if it is. */
export function listedAt(context: NoticeContext, placed: PlacedMechanism): Origin | undefined {
  const party = placed.recipient?.party;
  const framework = frameworkOf(decisionOf(context, placed)?.digits);
  if (party === undefined || framework === undefined) return undefined;
  if (isListed(party, framework.id) !== true) return undefined;
  const entry = party.frameworks.find((candidate) => candidate.framework === framework.id);
  return originOf(placeOf('parties', party), `frameworks/${entry?.id ?? ''}/listed`);
}

type Decision = { readonly digits: string | undefined; readonly words: readonly Inline[] };

function decisionOf(
  context: NoticeContext,
  { place, field, mechanism, recipient }: PlacedMechanism,
): Decision | undefined {
  if (mechanism.decision.state === 'answered') {
    const typed = mechanism.decision.value;
    const words = namedDecision(context, typed, originOf(place, `${field}/decision`));
    return { digits: decisionDigits(typed), words };
  }
  const [country] = recipient?.countries ?? [];
  if (context.content === 'asStated' || country === undefined) return undefined;
  const row = adequacyAt(country, context.asOf);
  if (row === undefined) return undefined;
  const law: Origin = { kind: 'law', law: 'adequacy' };
  return {
    digits: row.number.digits,
    words: decisionWords(context, row.number, row.form, law),
  };
}
