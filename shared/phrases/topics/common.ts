import type { Phrase } from '#shared/phrases/phrase.ts';

/** Words that every document and section shares. */
export type CommonPhrases = {
  readonly labels: {
    readonly page: string;
    readonly contents: string;
    readonly missing: string;
    readonly footnotes: string;
    readonly backToText: string;
  };
  /** Printed in place of a text that this language lacks. */
  readonly missingText: Phrase;
  /** Printed in place of the target of a link that is not known. */
  readonly missingLink: Phrase;
  /** "Label: statement", where the label says what a rule covers. */
  readonly labelled: Phrase<'label' | 'statement'>;
  readonly labelledWithCondition: Phrase<'label' | 'condition' | 'statement'>;
  /** A sentence (without its full stop) with a condition at its end. */
  readonly conditional: {
    readonly given: Phrase<'statement' | 'condition'>;
    readonly onlyCase: Phrase<'statement' | 'condition'>;
    readonly example: Phrase<'statement' | 'condition'>;
  };
  /** The same for words that are no clause ("with consent"); differs where a comma sets clauses apart. */
  readonly conditionalPhrase: CommonPhrases['conditional'];
  /** What opens a clause, where a comma sets clauses apart; empty in other languages. */
  readonly clauseOpenings: readonly string[];
  /** A condition as a note behind a list item. */
  readonly conditionNote: {
    readonly given: Phrase<'condition'>;
    readonly onlyCase: Phrase<'condition'>;
    readonly example: Phrase<'condition'>;
  };
  /** A condition among other words, without brackets. */
  readonly reached: {
    readonly given: Phrase<'condition'>;
    readonly onlyCase: Phrase<'condition'>;
    readonly example: Phrase<'condition'>;
  };
  /** Conditions joined by "and". */
  readonly bothConditions: Phrase<'first' | 'second'>;
  /** An exception to the rule before it. */
  readonly exception: Phrase<'statement'>;
  readonly scope: {
    readonly allData: Phrase;
    readonly allDataExcept: Phrase<'data'>;
    readonly allPurposes: Phrase;
    readonly allPurposesExcept: Phrase<'purposes'>;
    /** Purpose referred to by letter: "B (user account management)". */
    readonly letteredPurpose: Phrase<'letter' | 'purpose'>;
    readonly allSubjectsExcept: Phrase<'subjects'>;
    /** Joins the parts of a scope: "billing – counter data". */
    readonly join: Phrase<'first' | 'second'>;
  };
  /** "name, including x and y" */
  readonly including: Phrase<'whole' | 'parts'>;
  /** "name, for example x and y" */
  readonly examples: Phrase<'whole' | 'examples'>;
  /** The members of a group without a name of its own. */
  readonly groupOf: Phrase<'parent'>;
  readonly notNamedRecipient: Phrase;
  /** Somebody in any other role who is not named. */
  readonly notNamed: Phrase;
  readonly eea: Phrase;
  readonly outsideEea: Phrase;
  readonly anywhere: Phrase;
  /** "Finland (Helsinki)" */
  readonly placeInCountry: Phrase<'place' | 'country'>;
  readonly seeSection: Phrase<'section'>;
  readonly yes: Phrase;
  readonly no: Phrase;
  /** Refers to the whole list of sections: "section 4". */
  readonly sectionNumber: Phrase<'number'>;
};
