import { phrase } from '#shared/phrases/phrase.ts';
import type { AutomatedDecisionsPhrases } from '#shared/phrases/topics/automated-decisions.ts';

export const automatedDecisions: AutomatedDecisionsPhrases = {
  heading: phrase`automated-decisions`,
};
