import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { DirectMarketingPhrases } from '#shared/phrases/topics/direct-marketing.ts';

export const directMarketing: DirectMarketingPhrases = {
  heading: phrase`Direkt marknadsföring`,
  channel: phrase`Direkt marknadsföring sker via ${slot('channel')}.`,
  channels: phrase`Direkt marknadsföring sker via ${slot('channels')}.`,
  channelNames: {
    email: phrase`e-post`,
    sms: phrase`textmeddelande`,
    post: phrase`post`,
    phone: phrase`telefon`,
    app: phrase`mobilapp`,
    web: phrase`webbtjänst`,
  },
  permission: {
    priorConsent: phrase`Samtycke till direkt marknadsföring inhämtas på förhand.`,
    existingCustomer: phrase`Den direkta marknadsföringen grundar sig på ett befintligt kundförhållande.`,
    noneAsked: phrase`Samtycke till direkt marknadsföring inhämtas inte på förhand.`,
  },
  optOut: {
    atCollection: phrase`Direkt marknadsföring kan avböjas när uppgifterna samlas in.`,
    anyTime: phrase`Direkt marknadsföring kan avböjas när som helst.`,
    eachTimeAnew: phrase`Direkt marknadsföring måste avböjas särskilt varje gång.`,
  },
  optOutHow: {
    atCollection: phrase`Direkt marknadsföring kan avböjas när uppgifterna samlas in på följande sätt: ${slot('how')}.`,
    anyTime: phrase`Direkt marknadsföring kan avböjas när som helst på följande sätt: ${slot('how')}.`,
    eachTimeAnew: phrase`Direkt marknadsföring måste avböjas särskilt varje gång på följande sätt: ${slot('how')}.`,
  },
  objection: phrase`Den registrerade har rätt att när som helst göra invändningar mot behandling av personuppgifter för direkt marknadsföring (${slot('citation')}).`,
  objectionSee: phrase`Den registrerade har rätt att när som helst göra invändningar mot behandling av personuppgifter för direkt marknadsföring (${slot('citation')}; se avsnitt ${slot('section')}).`,
};
