import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ProvisionPhrases } from '#shared/phrases/topics/provision.ts';

export const provision: ProvisionPhrases = {
  heading: phrase`Skyldighet att lämna personuppgifter`,
  kinds: {
    statutory: phrase`Tillhandahållandet av personuppgifter är ett lagstadgat krav.`,
    contractual: phrase`Tillhandahållandet av personuppgifter är ett avtalsenligt krav.`,
    neededToConcludeContract: phrase`Tillhandahållandet av personuppgifter är ett krav som är nödvändigt för att ingå ett avtal.`,
    neededForRequest: phrase`Personuppgifterna behövs för att den registrerades begäran ska kunna behandlas.`,
    voluntary: phrase`Det är frivilligt att lämna personuppgifter.`,
  },
  obliged: phrase`Den registrerade är skyldig att lämna uppgifterna.`,
  notObliged: phrase`Den registrerade är inte skyldig att lämna uppgifterna.`,
  consequence: phrase`Följder om uppgifterna inte lämnas: ${slot('consequence')}.`,
  otherWay: phrase`Ärendet kan också skötas genom kontakt med: ${slot('contact')}.`,
};
