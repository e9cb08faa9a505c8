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
  obliged: {
    statutory: phrase`Den registrerade är enligt lag skyldig att lämna personuppgifterna.`,
    contractual: phrase`Den registrerade är enligt avtalet skyldig att lämna personuppgifterna.`,
    neededToConcludeContract: phrase`Uppgifterna är nödvändiga för att ett avtal ska kunna ingås, och den registrerade är skyldig att lämna dem.`,
    neededForRequest: phrase`Uppgifterna behövs för att den registrerades begäran ska kunna behandlas, och den registrerade är skyldig att lämna dem.`,
    voluntary: phrase`Det är frivilligt att lämna personuppgifter. Den registrerade är skyldig att lämna uppgifterna.`,
  },
  notObliged: {
    statutory: phrase`Uppgifterna begärs med stöd av lag, men den registrerade är inte skyldig att lämna dem.`,
    contractual: phrase`Uppgifterna behövs för att avtalet ska kunna fullgöras, men den registrerade är inte skyldig att lämna dem.`,
    neededToConcludeContract: phrase`Uppgifterna är nödvändiga för att ett avtal ska kunna ingås, men den registrerade är inte skyldig att lämna dem.`,
    neededForRequest: phrase`Uppgifterna behövs för att den registrerades begäran ska kunna behandlas, men den registrerade är inte skyldig att lämna dem.`,
    voluntary: phrase`Det är frivilligt att lämna personuppgifter.`,
  },
  consequence: phrase`Om uppgifterna inte lämnas gäller följande: ${slot('consequence')}.`,
  otherWay: phrase`Ärendet kan också skötas genom kontakt med: ${slot('contact')}.`,
};
