import type { Phrase } from '#shared/phrases/phrase.ts';

/** Controllers, their contact points, representatives and data protection officers. */
export type ControllerPhrases = {
  readonly heading: Phrase;
  readonly headingSeveral: Phrase;
  readonly caption: Phrase<'controller'>;
  readonly rows: {
    readonly name: Phrase;
    readonly tradeName: Phrase;
    readonly registrationNumber: Phrase;
    readonly address: Phrase;
    readonly email: Phrase;
    readonly phone: Phrase;
    readonly fax: Phrase;
    readonly web: Phrase;
    readonly form: Phrase;
    readonly privacyContact: Phrase;
    readonly contactPerson: Phrase;
    readonly representative: Phrase;
    readonly role: Phrase;
    readonly appliesIn: Phrase;
    readonly appliesTo: Phrase;
  };
  readonly byCountry: Phrase;
  readonly fallback: Phrase<'controller'>;
  readonly forService: Phrase<'controller' | 'service'>;
  readonly groupMembers: Phrase<'group'>;
  readonly seeList: Phrase<'section'>;
  readonly listHeading: Phrase;
  readonly listCaption: Phrase;
  readonly columns: {
    readonly country: Phrase;
    readonly company: Phrase;
    readonly address: Phrase;
    readonly contact: Phrase;
  };
  readonly otherCountries: Phrase;
  readonly contactPersonGives: Phrase<'person' | 'contacts'>;
  readonly contactPersonNamed: Phrase<'person'>;
  readonly withTitle: Phrase<'name' | 'title'>;
  readonly labelledContact: Phrase<'label' | 'value'>;
  readonly withKeyword: Phrase<'contact' | 'keyword'>;
  readonly jointHeading: Phrase;
  readonly jointControllers: Phrase<'parties'>;
  readonly jointEssence: Phrase;
  readonly jointContact: Phrase<'contact'>;
  readonly representedBy: Phrase<'representative' | 'contacts'>;
  readonly dpoHeading: Phrase;
  readonly dpoOf: Phrase<'controller' | 'dpo'>;
  readonly dpoRole: Phrase;
  readonly dpoInList: Phrase<'section'>;
  readonly dpoOtherCountries: Phrase<'dpo'>;
  readonly certificates: Phrase;
};
