import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { DataPhrases } from '#shared/phrases/topics/data.ts';

export const data: DataPhrases = {
  heading: phrase`Personal data processed`,
  lead: phrase`The following personal data are processed:`,
  commonLead: phrase`The following personal data are processed for all purposes:`,
  perPurposeLead: phrase`Personal data processed for each purpose:`,
  registerLead: phrase`The following personal data are also processed:`,
  closed: phrase`No other personal data are processed.`,
  open: phrase`The list is not exhaustive.`,
  seenNotStored: phrase`The following data may be seen in the course of the processing but are not stored: ${slot('data')}.`,
  notCollected: phrase`The following data are not collected: ${slot('data')}.`,
  notWanted: phrase`Data subjects are asked not to provide the following data: ${slot('data')}.`,
  exceptionally: {
    processed: phrase`as an exception, the following data are processed: ${slot('data')}`,
    seenNotStored: phrase`as an exception, the following data may be seen but are not stored: ${slot('data')}`,
    notCollected: phrase`as an exception, the following data are not collected: ${slot('data')}`,
    notWanted: phrase`as an exception, data subjects are asked not to provide the following data: ${slot('data')}`,
  },
  notes: phrase`(${slot('notes')})`,
  noteJoin: phrase`${slot('first')}; ${slot('second')}`,
  forms: {
    pseudonymised: phrase`in pseudonymised form`,
    aggregated: phrase`in aggregated form`,
    anonymous: phrase`in anonymous form`,
  },
  may: phrase`may be processed`,
  only: phrase`for this purpose only`,
  ofSubjects: phrase`relating to ${slot('subjects')}`,
  sensitivity: {
    special: phrase`The following belong to special categories of personal data (${slot('citation')}): ${slot('data')}.`,
    criminal: phrase`The following relate to criminal convictions and offences (${slot('citation')}): ${slot('data')}.`,
    nationalIdentificationNumber: phrase`National identification number (${slot('citation')}): ${slot('data')}.`,
  },
  keptAsIs: phrase`The following data are stored as such, ${slot('how')}: ${slot('data')}.`,
  keptAsIsSee: phrase`The following data are stored as such, ${slot('how')} (see section ${slot('section')}): ${slot('data')}.`,
  freeContent: phrase`Personal matters that the data subject writes or tells are then stored as such and are processed as personal data.`,
  transformed: {
    beforeStorage: phrase`Before the data are stored and processed further, the following is carried out: ${slot('what')}.`,
    beforeReuse: phrase`Before the data are reused, the following is carried out: ${slot('what')}.`,
    beforeTransfer: phrase`Before the data are transferred, the following is carried out: ${slot('what')}.`,
    always: phrase`When the data are processed, the following is carried out: ${slot('what')}.`,
  },
  identifiersRemoved: phrase`The identifiers removed include the following: ${slot('identifiers')}.`,
  identifiersConcerned: phrase`This concerns the following data: ${slot('identifiers')}.`,
};
