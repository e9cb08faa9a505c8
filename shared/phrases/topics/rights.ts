import type { Right } from '#shared/law/right-row.ts';
import type { RightPointKey } from '#shared/law/rights.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

/** How requests are made, for all rights together or for one of them: Art. 12(2). */
export type RightRoutePhrases = {
  readonly contactPoint: Phrase<'contact'>;
  readonly contactPerson: Phrase<'section'>;
  readonly contactPersonNamed: Phrase<'person'>;
  readonly controller: Phrase<'section'>;
  /** The one of several listed controllers that is concerned. */
  readonly applicableController: Phrase<'section'>;
  readonly controllerNamed: Phrase<'controller'>;
  readonly dpo: Phrase<'section'>;
  readonly dpoNamed: Phrase;
};

/** How strongly a right is stated; `what` is a fragment of `core` or `points`. */
export type RightStrengthPhrases<Slots extends string> = {
  readonly right: Phrase<Slots>;
  readonly promise: Phrase<Slots>;
  readonly may: Phrase<Slots>;
};

/** A sentence about one purpose or several. */
type OneOrSeveral<Slots extends string> = {
  readonly one: Phrase<Slots>;
  readonly several: Phrase<Slots>;
};

/** Rights of data subjects and how they are used: Arts. 7(3), 12, 15 to 22, 13(2)(b) and (c). */
export type RightsPhrases = {
  readonly heading: Phrase;
  /** Before a list. */
  readonly lead: Phrase;
  readonly leadMay: Phrase;
  readonly leadBesides: Phrase;
  /** Before sections of their own. */
  readonly leadSections: Phrase;
  readonly leadSectionsMay: Phrase;
  readonly leadSectionsBesides: Phrase;
  /** Names of the rights, as headings. */
  readonly names: Readonly<Record<Right, Phrase>>;
  /** What a right is a right to, where no part of it is stated: a fragment after `has`. */
  readonly core: Readonly<Record<Right, Phrase>>;
  /** What a request under a right is, as a noun phrase after `partOf`. */
  readonly requests: Readonly<Record<Right, Phrase>>;
  /**
   * Parts and safeguards are fragments after `has`; grounds and exceptions follow "if"; conditions follow
   * "that"; scopes follow "concerns"; limits and effects are sentences.
   */
  readonly points: Readonly<Record<RightPointKey, Phrase>>;
  /** What a derived notice says in place of a point, where its own processing gives rise to a part of it only. */
  readonly narrowed: {
    /** Art. 21(1) alone: `points['objection.anyTime']` with its condition. */
    readonly objectionOnGrounds: Phrase;
    /** The condition of Art. 21(1) beside direct marketing, which needs none. */
    readonly groundsBesidesMarketing: Phrase;
    /** Art. 17(1)(c) with Art. 21(2) alone. */
    readonly objectionToMarketing: Phrase;
    /** Art. 17(1)(c) with both Art. 21(1) and (2). */
    readonly objectionOfEitherKind: Phrase;
    /** Art. 17(3)(b) without a public task. */
    readonly legalObligationOnly: Phrase;
  };
  /** All processing rests on Art. 6(1)(c) or (e), so that Art. 17(3)(b) leaves little of the right to erasure. */
  readonly erasureMostlyExcluded: Phrase;
  readonly has: RightStrengthPhrases<'what'>;
  readonly hasAll: RightStrengthPhrases<never>;
  readonly hasNot: Phrase;
  readonly scope: Phrase<'scope'>;
  readonly scopes: Phrase;
  readonly scopeForPurposes: OneOrSeveral<'scope' | 'purposes'>;
  readonly condition: Phrase<'condition'>;
  readonly conditions: Phrase;
  readonly ground: Phrase<'ground'>;
  readonly grounds: Phrase;
  readonly groundExample: Phrase<'ground'>;
  readonly groundExamples: Phrase;
  /** Lead-ins of exceptions: to erasure, to the end of processing after an objection, and to any other rule. */
  readonly exception: Record<'noRight' | 'goesOn' | 'general', Phrase<'exception'>>;
  readonly exceptions: Record<'noRight' | 'goesOn' | 'general', Phrase>;
  readonly safeguard: Phrase<'safeguard'>;
  readonly safeguards: Phrase;
  readonly purposes: OneOrSeveral<'purposes'>;
  /** What a right covers, as the label of its scope. */
  readonly covers: Phrase<'scope'>;
  /** What a right does not cover, where it is denied for that alone. */
  readonly coversNot: Phrase<'scope'>;
  readonly coversAll: Phrase<'scope'>;
  /** A sentence for conditions to be attached to. */
  readonly holds: Phrase;
  readonly partOf: Phrase<'request'>;
  readonly exerciseHeading: Phrase;
  readonly routes: { readonly all: RightRoutePhrases; readonly one: RightRoutePhrases };
  readonly manners: {
    readonly post: Phrase;
    readonly email: Phrase;
    readonly phone: Phrase;
    readonly form: Phrase;
    readonly web: Phrase;
    readonly inPerson: Phrase;
  };
  readonly manner: Phrase<'manners'>;
  readonly identityCheck: Phrase;
  /** Art. 12(6). */
  readonly identityCheckOnDoubt: Phrase;
  readonly clarification: Phrase;
  readonly requestForm: Phrase;
  readonly whatToState: Phrase<'what'>;
  /** Art. 12(3). */
  readonly time: Phrase;
  /** Art. 12(5). */
  readonly cost: Phrase;
  readonly processorPurposes: OneOrSeveral<'purposes'>;
};
