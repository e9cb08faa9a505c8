import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { SourcesPhrases } from '#shared/phrases/topics/sources.ts';

export const sources: SourcesPhrases = {
  heading: phrase`Varifrån uppgifterna kommer`,
  heads: {
    collected: {
      always: phrase`Uppgifterna samlas in`,
      may: phrase`Uppgifter kan samlas in`,
      never: phrase`Uppgifter samlas inte in`,
    },
    obtained: {
      always: phrase`Uppgifterna erhålls`,
      may: phrase`Uppgifter kan erhållas`,
      never: phrase`Uppgifter inhämtas inte`,
    },
    generated: {
      always: phrase`Uppgifterna uppkommer`,
      may: phrase`Uppgifter kan uppkomma`,
      never: phrase`Uppgifter samlas inte in`,
    },
    derived: {
      always: phrase`Uppgifterna härleds`,
      may: phrase`Uppgifter kan härledas`,
      never: phrase`Uppgifter härleds inte`,
    },
  },
  sentence: phrase`${slot('head')} ${slot('from')}.`,
  sentenceAt: phrase`${slot('head')} ${slot('from')} i samband med ${slot('occasion')}.`,
  sentenceOccasion: phrase`${slot('head')} i samband med ${slot('occasion')}.`,
  fromSubject: {
    direct: phrase`direkt från den registrerade`,
    indirect: phrase`indirekt från den registrerade`,
    directOrIndirect: phrase`direkt eller indirekt från den registrerade`,
  },
  fromParty: phrase`från ${slot('party')}`,
  fromPartyManner: {
    direct: phrase`direkt från ${slot('party')}`,
    indirect: phrase`indirekt från ${slot('party')}`,
    directOrIndirect: phrase`direkt eller indirekt från ${slot('party')}`,
  },
  fromThirdParty: phrase`från någon annan än den registrerade`,
  fromConduct: phrase`genom den registrerades eget agerande`,
  fromOtherData: phrase`ur andra uppgifter`,
  automated: phrase`Insamlingen av uppgifter är automatiserad.`,
  notAutomated: phrase`Insamlingen av uppgifter är inte automatiserad.`,
  theData: phrase`uppgifter`,
  theDataInSection: phrase`de uppgifter som beskrivs i avsnitt ${slot('section')}`,
  system: phrase`Följande system registrerar och behandlar ${slot('data')}: ${slot('system')}.`,
  systemAutomatic: phrase`Följande system registrerar och behandlar automatiskt ${slot('data')}: ${slot('system')}.`,
  systems: phrase`Följande system registrerar och behandlar ${slot('data')}: ${slot('systems')}.`,
  systemsAutomatic: phrase`Följande system registrerar och behandlar automatiskt ${slot('data')}: ${slot('systems')}.`,
  publiclyAccessible: phrase`Källan är allmänt tillgänglig.`,
  notPubliclyAccessible: phrase`Källan är inte allmänt tillgänglig.`,
  told: {
    withinOneMonth: phrase`Den registrerade får information om behandlingen inom en rimlig period, dock senast inom en månad efter det att personuppgifterna har erhållits.`,
    firstCommunication: phrase`Den registrerade får information om behandlingen senast när den registrerade kontaktas för första gången.`,
    firstDisclosure: phrase`Den registrerade får information om behandlingen senast när personuppgifterna lämnas ut för första gången.`,
    atCollection: phrase`Den registrerade får information om behandlingen när personuppgifterna samlas in.`,
  },
  exceptions: {
    alreadyInformed: phrase`Den registrerade informeras inte särskilt om behandlingen, eftersom han eller hon redan har informationen (${slot('citation')}).`,
    impossibleOrDisproportionate: phrase`Den registrerade informeras inte särskilt om behandlingen, eftersom det är omöjligt eller skulle medföra en oproportionell ansträngning (${slot('citation')}).`,
    obtainingLaidDownByLaw: phrase`Den registrerade informeras inte särskilt om behandlingen, eftersom erhållandet av personuppgifterna uttryckligen föreskrivs i lag (${slot('citation')}).`,
    professionalSecrecy: phrase`Den registrerade informeras inte särskilt om behandlingen, eftersom personuppgifterna måste förbli konfidentiella till följd av tystnadsplikt (${slot('citation')}).`,
  },
  closed: phrase`Andra källor används inte.`,
  open: phrase`Förteckningen över källor är inte uttömmande.`,
};
