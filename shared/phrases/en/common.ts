import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { CommonPhrases } from '#shared/phrases/topics/common.ts';

export const common: CommonPhrases = {
  labels: {
    page: 'Page {page} of {pages}',
    contents: 'Contents',
    missing: 'Missing information',
    footnotes: 'Footnotes',
    backToText: 'Back to text',
  },
  missingText: phrase`English text missing`,
  missingLink: phrase`address of the link missing`,
  labelled: phrase`${slot('label')}: ${slot('statement')}`,
  labelledWithCondition: phrase`${slot('label')}, ${slot('condition')}: ${slot('statement')}`,
  conditional: {
    given: phrase`${slot('statement')} ${slot('condition')}.`,
    onlyCase: phrase`${slot('statement')} only ${slot('condition')}.`,
    example: phrase`${slot('statement')}, for example ${slot('condition')}.`,
  },
  conditionNote: {
    given: phrase`(${slot('condition')})`,
    onlyCase: phrase`(only ${slot('condition')})`,
    example: phrase`(for example ${slot('condition')})`,
  },
  reached: {
    given: phrase`${slot('condition')}`,
    onlyCase: phrase`only ${slot('condition')}`,
    example: phrase`for example ${slot('condition')}`,
  },
  bothConditions: phrase`${slot('first')} and ${slot('second')}`,
  exception: phrase`Exception: ${slot('statement')}`,
  scope: {
    allData: phrase`all personal data`,
    allDataExcept: phrase`all personal data except ${slot('data')}`,
    allPurposes: phrase`all purposes`,
    allPurposesExcept: phrase`all purposes except ${slot('purposes')}`,
    letteredPurpose: phrase`${slot('letter')} (${slot('purpose')})`,
    allSubjectsExcept: phrase`all data subjects except ${slot('subjects')}`,
    join: phrase`${slot('first')} – ${slot('second')}`,
  },
  including: phrase`${slot('whole')}, including ${slot('parts')}`,
  examples: phrase`${slot('whole')}, for example ${slot('examples')}`,
  groupOf: phrase`companies belonging to the ${slot('parent')} group`,
  notNamedRecipient: phrase`a recipient who is not named`,
  eea: phrase`the EU/EEA`,
  outsideEea: phrase`a country outside the EU/EEA`,
  anywhere: phrase`any country`,
  placeInCountry: phrase`${slot('country')} (${slot('place')})`,
  seeSection: phrase`see section ${slot('section')}`,
  yes: phrase`yes`,
  no: phrase`no`,
  sectionNumber: phrase`section ${slot('number')}`,
};
