import type { LocalizedText } from '#shared/model/localized-text.ts';
import type { Flow } from './flows.ts';
import type { RegisterFacts } from './register-facts.ts';
import { hasText } from './text.ts';

/** Stems of the official terms in Finnish, Swedish and English: adequacy (Art. 45), safeguards (Art. 46). */
const stems = {
  adequacy: /riittäv|adekvat|adequa/i,
  safeguards: /suojatoi|skyddsåtgärd|safeguard/i,
} as const;

/**
 * Whether something general is said of safeguards, for transfers at large or beside one of them, without a
 * name for what carries it: Arts. 13(1)(f), 46.
 */
export function hasGeneralSafeguards(registers: readonly RegisterFacts[], flow: Flow): boolean {
  return (
    registers.some(
      ({ register: { defaultSafeguards } }) =>
        defaultSafeguards.mechanisms.length > 0 || hasText(defaultSafeguards.statement),
    ) || speaksOf('safeguards', flow.transfer?.description)
  );
}

/** Whether something general is said of adequacy decisions; that safeguards are used says nothing of them. */
export function hasGeneralAdequacy(registers: readonly RegisterFacts[], flow: Flow): boolean {
  return (
    registers.some(
      ({ register: { defaultSafeguards } }) =>
        defaultSafeguards.mechanisms.some(({ instrument }) => instrument === 'adequacy') ||
        speaksOf('adequacy', defaultSafeguards.statement),
    ) || speaksOf('adequacy', flow.transfer?.description)
  );
}

function speaksOf(topic: keyof typeof stems, text: LocalizedText | undefined): boolean {
  return Object.values(text ?? {}).some((each) => stems[topic].test(each.text));
}
