import { phrase } from '#shared/phrases/phrase.ts';
import type { ControllerPhrases } from '#shared/phrases/topics/controller.ts';

export const controller: ControllerPhrases = {
  heading: phrase`controller`,
};
