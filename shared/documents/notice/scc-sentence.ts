import { decisionDigits } from '#shared/law/decision-number.ts';
import { moduleFor, sccDecisionInForce } from '#shared/law/scc.ts';
import type { SccModule } from '#shared/law/scc-row.ts';
import { originOf } from '#shared/documents/context.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import type { Inline, Origin } from '#shared/documents/tree.ts';
import type { PlacedMechanism } from './adequacy-ground.ts';
import { namedDecision, sccDecisionWords } from './decision-term.ts';
import type { NoticeContext } from './notice-context.ts';

const law: Origin = { kind: 'law', law: 'scc' };
const decisionWithModules = '2021/914';
const comma = { pair: ', ', start: ', ', middle: ', ', end: ', ' };

/**
 * A transfer under standard contractual clauses (Art. 46(2)(c)): decision and module as recorded, else,
 * where the notice derives, the decision in force at its day and the module that fits both roles.
 */
export function sccSentence(context: NoticeContext, placed: PlacedMechanism): readonly Inline[] {
  const { transfers } = context.phrases;
  const origin = originOf(placed.place, `${placed.field}/instrument`);
  const decision = decisionOf(context, placed);
  const chosen = decision?.digits === decisionWithModules ? moduleOf(context, placed) : undefined;
  const recorded = chosen ?? recordedModule(placed);
  const details = [
    decision?.words,
    recorded === undefined
      ? undefined
      : marked(sayPlain(transfers.sccModules[recorded.id]), recorded.origin),
  ].filter((words) => words !== undefined);
  if (details.length === 0) return marked(sayPlain(transfers.scc), origin);
  const joined = joinTerms(details.map(plainTerm), { lists: { and: comma, or: comma } });
  return marked(say(transfers.sccDetails, { details: joined }), origin);
}

function decisionOf(
  context: NoticeContext,
  { place, field, mechanism, recipient }: PlacedMechanism,
): { readonly digits: string | undefined; readonly words: readonly Inline[] } | undefined {
  if (mechanism.decision.state === 'answered') {
    const typed = mechanism.decision.value;
    const words = namedDecision(context, typed, originOf(place, `${field}/decision`));
    return { digits: decisionDigits(typed), words };
  }
  if (context.content === 'asStated') return undefined;
  const row = sccDecisionInForce(context.asOf, recipient?.roles?.importer);
  if (row === undefined) return undefined;
  return { digits: row.number.digits, words: sccDecisionWords(context, row.number, law) };
}

type ChosenModule = { readonly id: SccModule; readonly origin: Origin };

function recordedModule({ place, field, mechanism }: PlacedMechanism): ChosenModule | undefined {
  const answer = mechanism.scc?.module;
  if (answer?.state !== 'answered') return undefined;
  return { id: answer.value, origin: originOf(place, `${field}/scc/module`) };
}

function moduleOf(context: NoticeContext, placed: PlacedMechanism): ChosenModule | undefined {
  const recorded = recordedModule(placed);
  if (recorded !== undefined) return recorded;
  const roles = placed.recipient?.roles;
  if (context.content === 'asStated' || roles === undefined) return undefined;
  return { id: moduleFor(roles.exporter, roles.importer), origin: law };
}
