import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';

/** Whether Art. 22(1) applies: the decision is solely automated and has a legal or similar effect; `open` = not known. */
export function article22State(activity: Activity): 'applies' | 'doesNot' | 'open' {
  const { automatedDecisions } = activity;
  if (automatedDecisions.state === 'notApplicable') return 'doesNot';
  const decision = answered(automatedDecisions);
  if (decision === undefined) return 'open';
  const states = [decision.solelyAutomated, decision.significantEffect];
  if (states.some((state) => answered(state) === false || state.state === 'notApplicable')) {
    return 'doesNot';
  }
  return states.every((state) => answered(state) === true) ? 'applies' : 'open';
}

/** Whether decisions are made that Art. 22(1) speaks of; what is open counts as no. */
export function hasArticle22Decision(activity: Activity): boolean {
  return article22State(activity) === 'applies';
}

/** The open field that would tell whether Art. 22(1) applies: of two that are open, the first. */
export function openDecisionField({ automatedDecisions }: Activity): string {
  const decision = answered(automatedDecisions);
  if (decision === undefined) return 'automatedDecisions';
  const isAutomated = answered(decision.solelyAutomated) !== undefined;
  return `automatedDecisions/${isAutomated ? 'significantEffect' : 'solelyAutomated'}`;
}
