import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { DataPhrases } from '#shared/phrases/topics/data.ts';

export const data: DataPhrases = {
  heading: phrase`Personuppgifter som behandlas`,
  lead: phrase`Följande personuppgifter behandlas:`,
  commonLead: phrase`Följande personuppgifter behandlas för alla ändamål:`,
  perPurposeLead: phrase`Personuppgifter som behandlas för respektive ändamål:`,
  registerLead: phrase`Dessutom behandlas följande personuppgifter:`,
  closed: phrase`Andra personuppgifter behandlas inte.`,
  open: phrase`Förteckningen är inte uttömmande.`,
  seenNotStored: phrase`Följande uppgifter kan bli synliga i samband med behandlingen men lagras inte: ${slot('data')}.`,
  notCollected: phrase`Följande uppgifter samlas inte in: ${slot('data')}.`,
  notWanted: phrase`Den registrerade ombeds att inte lämna följande uppgifter: ${slot('data')}.`,
  exceptionally: {
    processed: phrase`som undantag behandlas följande uppgifter: ${slot('data')}`,
    seenNotStored: phrase`som undantag kan följande uppgifter bli synliga men lagras inte: ${slot('data')}`,
    notCollected: phrase`som undantag samlas följande uppgifter inte in: ${slot('data')}`,
    notWanted: phrase`som undantag ombeds den registrerade att inte lämna följande uppgifter: ${slot('data')}`,
  },
  notes: phrase`(${slot('notes')})`,
  noteJoin: phrase`${slot('first')}; ${slot('second')}`,
  forms: {
    pseudonymised: phrase`i pseudonymiserad form`,
    aggregated: phrase`i aggregerad form`,
    anonymous: phrase`i anonym form`,
  },
  may: phrase`kan komma att behandlas`,
  only: phrase`endast för detta ändamål`,
  ofSubjects: phrase`gäller ${slot('subjects')}`,
  sensitivity: {
    special: phrase`Följande hör till särskilda kategorier av personuppgifter (${slot('citation')}): ${slot('data')}.`,
    criminal: phrase`Följande rör fällande domar i brottmål och lagöverträdelser som innefattar brott (${slot('citation')}): ${slot('data')}.`,
    nationalIdentificationNumber: phrase`Nationellt identifikationsnummer (${slot('citation')}): ${slot('data')}.`,
  },
  keptAsIs: phrase`Följande uppgifter lagras som sådana, ${slot('how')}: ${slot('data')}.`,
  keptAsIsSee: phrase`Följande uppgifter lagras som sådana, ${slot('how')} (se avsnitt ${slot('section')}): ${slot('data')}.`,
  freeContent: phrase`Personliga förhållanden som den registrerade skriver eller berättar om lagras då som sådana och behandlas som personuppgifter.`,
  transformed: {
    beforeStorage: phrase`Innan uppgifterna lagras och behandlas vidare vidtas följande åtgärder: ${slot('what')}.`,
    beforeReuse: phrase`Innan uppgifterna återanvänds vidtas följande åtgärder: ${slot('what')}.`,
    beforeTransfer: phrase`Innan uppgifterna överförs vidtas följande åtgärder: ${slot('what')}.`,
    always: phrase`När uppgifterna behandlas vidtas följande åtgärder: ${slot('what')}.`,
  },
  identifiersRemoved: phrase`Till de identifierare som tas bort hör följande: ${slot('identifiers')}.`,
  identifiersConcerned: phrase`Åtgärden gäller följande uppgifter: ${slot('identifiers')}.`,
};
