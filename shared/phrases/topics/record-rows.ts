import type { Phrase } from '#shared/phrases/phrase.ts';

/** Rows of a record sheet and the short forms that their cells are written in: Art. 30(1)(a)–(g), 30(2)(a)–(d). */
export type RecordRowsPhrases = {
  readonly labels: {
    readonly controllers: Phrase;
    readonly jointControllers: Phrase;
    readonly processors: Phrase;
    readonly onBehalfOf: Phrase;
    readonly purposes: Phrase;
    readonly categories: Phrase;
    readonly dataSubjects: Phrase;
    readonly dataCategories: Phrase;
    readonly recipients: Phrase;
    readonly subProcessors: Phrase;
    readonly transfers: Phrase;
    readonly retention: Phrase;
    readonly measures: Phrase;
    readonly legalBases: Phrase;
    readonly sources: Phrase;
    readonly necessity: Phrase;
    readonly automatedDecisions: Phrase;
    readonly dpia: Phrase;
    readonly systems: Phrase;
    readonly instructions: Phrase;
    readonly owner: Phrase;
    readonly operation: Phrase;
  };
  /** Printed in place of a fact that the record lacks. */
  readonly missing: Phrase;
  readonly missingCountry: Phrase;
  readonly missingPeriod: Phrase;
  readonly missingSafeguards: Phrase;
  /** A list that is closed and empty. */
  readonly noRecipients: Phrase;
  readonly noTransfers: Phrase<'place'>;
  readonly noTransfersRecorded: Phrase;
  /** Words with what they are in brackets: "Hosting Ltd (processor)". */
  readonly noted: Phrase<'words' | 'notes'>;
  readonly includes: Phrase<'parts'>;
  readonly benefits: Phrase<'beneficiaries'>;
  readonly occasional: Phrase;
  readonly forms: {
    readonly pseudonymised: Phrase;
    readonly aggregated: Phrase;
    readonly anonymous: Phrase;
  };
  readonly seenNotStored: Phrase;
  readonly specialCategory: Phrase;
  readonly criminalData: Phrase;
  readonly roles: {
    readonly processor: Phrase;
    readonly subProcessor: Phrase;
    readonly controller: Phrase;
    readonly jointController: Phrase;
    readonly authority: Phrase;
    readonly internal: Phrase;
    readonly public: Phrase;
    readonly successor: Phrase;
  };
  readonly manners: {
    readonly giveAccess: Phrase;
    readonly present: Phrase;
    readonly publish: Phrase;
    readonly sell: Phrase;
  };
  readonly mayDisclose: Phrase;
  readonly notDisclosed: Phrase<'recipient'>;
  readonly engagedBy: Phrase<'recipient'>;
  readonly fromOwnDevice: Phrase;
  readonly ownPurpose: Phrase<'purpose'>;
  readonly mayTransfer: Phrase;
  readonly notTransferred: Phrase<'transfer'>;
  readonly modes: {
    readonly storage: Phrase;
    readonly processing: Phrase;
    readonly access: Phrase;
    readonly realTimeWithoutStorage: Phrase;
  };
  readonly beforeTransfer: Phrase<'transformations'>;
  readonly mechanisms: Phrase<'mechanisms'>;
  readonly safeguards: Phrase<'safeguards' | 'citation'>;
  readonly authorityTold: Phrase<'date'>;
  readonly periodFrom: Phrase<'period' | 'start'>;
  readonly statutory: Phrase;
  readonly statutoryFrom: Phrase<'start'>;
  readonly until: Phrase<'event'>;
  readonly untilWithin: Phrase<'event' | 'period'>;
  readonly erasedWithin: Phrase<'event' | 'period'>;
  /** What becomes of the data when the period is over. */
  readonly thenEnds: Phrase<'periods' | 'action'>;
  readonly withStatement: Phrase<'words' | 'statement'>;
  readonly criteria: Phrase<'criteria'>;
  readonly notStored: Phrase;
  readonly otherData: Phrase;
  readonly archive: Phrase;
  readonly grounds: Phrase<'grounds'>;
  readonly endActions: {
    readonly erase: Phrase;
    readonly anonymise: Phrase;
    readonly archive: Phrase;
    readonly return: Phrase;
    readonly restrict: Phrase;
  };
  readonly measureKinds: {
    readonly technical: Phrase<'measures'>;
    readonly organisational: Phrase<'measures'>;
    readonly physical: Phrase<'measures'>;
  };
  readonly planned: Phrase;
  readonly sourceKinds: {
    readonly dataSubject: Phrase;
    readonly observed: Phrase;
    readonly thirdParty: Phrase;
    readonly derived: Phrase;
  };
  readonly publiclyAccessible: Phrase;
  readonly occasion: Phrase<'source' | 'occasion'>;
  readonly dpiaNeeded: Phrase;
  readonly dpiaNotNeeded: Phrase;
  readonly dpiaReference: Phrase<'reference'>;
  readonly dpiaAssessment: Phrase<'assessment'>;
  readonly dpiaNotMade: Phrase;
  readonly profiling: Phrase;
  readonly solelyAutomated: Phrase;
  readonly since: Phrase<'date'>;
  readonly upTo: Phrase<'date'>;
  readonly contactPerson: Phrase<'person'>;
};
