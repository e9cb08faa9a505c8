import type { Phrase } from '#shared/phrases/phrase.ts';

/** Title block, cover and headings of the records of processing activities: Art. 30. */
export type RecordPhrases = {
  readonly title: { readonly controller: Phrase; readonly processor: Phrase };
  readonly ofRegister: Phrase<'register'>;
  readonly copyForAuthority: Phrase;
  /** Marks the internal copy. */
  readonly classification: Phrase;
  readonly dated: Phrase<'date'>;
  readonly cover: {
    readonly controller: Phrase;
    readonly controllers: Phrase;
    readonly processor: Phrase;
    readonly processors: Phrase;
    readonly caption: Phrase<'party'>;
    readonly listCaption: { readonly controller: Phrase; readonly processor: Phrase };
    readonly name: Phrase;
    readonly contact: Phrase;
    readonly representative: Phrase;
    readonly representativeFor: {
      readonly UK: Phrase;
      readonly CH: Phrase;
      readonly other: Phrase;
    };
    readonly dpo: Phrase;
    readonly noDpo: Phrase;
    readonly countries: Phrase<'countries'>;
    readonly otherCountries: Phrase;
    readonly service: Phrase<'service'>;
  };
  readonly sheetCaption: Phrase<'activity'>;
  /** A sheet of a processor engaged by a controller of the workspace: "hosting (customer register)". */
  readonly serviceTitle: Phrase<'service' | 'register'>;
  readonly serviceUnnamed: Phrase<'register'>;
  readonly registerControllers: Phrase<'controllers'>;
  readonly registerProcessors: Phrase<'processors'>;
  /** Facts of a register that are tied to no single activity. */
  readonly untied: Phrase;
  readonly commonMeasures: Phrase;
  readonly seeUntied: Phrase<'section'>;
  readonly openRoles: Phrase;
  readonly openRolesLead: Phrase;
  readonly openRole: Phrase<'activity' | 'register'>;
  readonly lean: {
    readonly title: Phrase;
    readonly text: Phrase<'count'>;
    readonly caption: Phrase<'register'>;
    readonly activity: Phrase;
    readonly service: Phrase;
    readonly measuresCaption: Phrase;
  };
};
