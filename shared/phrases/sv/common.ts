import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { CommonPhrases } from '#shared/phrases/topics/common.ts';

export const common: CommonPhrases = {
  labels: {
    page: 'Sida {page} av {pages}',
    contents: 'Innehåll',
    missing: 'Uppgift saknas',
    footnotes: 'Fotnoter',
    backToText: 'Tillbaka till texten',
  },
  missingText: phrase`svensk text saknas`,
  missingLink: phrase`länkens adress saknas`,
  labelled: phrase`${slot('label')}: ${slot('statement')}`,
  labelledWithCondition: phrase`${slot('label')}, ${slot('condition')}: ${slot('statement')}`,
  conditional: {
    given: phrase`${slot('statement')} ${slot('condition')}.`,
    onlyCase: phrase`${slot('statement')} endast ${slot('condition')}.`,
    example: phrase`${slot('statement')}, till exempel ${slot('condition')}.`,
  },
  conditionalPhrase: {
    given: phrase`${slot('statement')} ${slot('condition')}.`,
    onlyCase: phrase`${slot('statement')} endast ${slot('condition')}.`,
    example: phrase`${slot('statement')}, till exempel ${slot('condition')}.`,
  },
  clauseOpenings: [],
  conditionNote: {
    given: phrase`(${slot('condition')})`,
    onlyCase: phrase`(endast ${slot('condition')})`,
    example: phrase`(till exempel ${slot('condition')})`,
  },
  reached: {
    given: phrase`${slot('condition')}`,
    onlyCase: phrase`endast ${slot('condition')}`,
    example: phrase`till exempel ${slot('condition')}`,
  },
  bothConditions: phrase`${slot('first')} och ${slot('second')}`,
  exception: phrase`Undantag: ${slot('statement')}`,
  scope: {
    allData: phrase`alla personuppgifter`,
    allDataExcept: phrase`andra personuppgifter än ${slot('data')}`,
    allPurposes: phrase`alla ändamål`,
    allPurposesExcept: phrase`andra ändamål än ${slot('purposes')}`,
    letteredPurpose: phrase`${slot('letter')} (${slot('purpose')})`,
    allSubjectsExcept: phrase`andra registrerade än ${slot('subjects')}`,
    join: phrase`${slot('first')} – ${slot('second')}`,
  },
  including: phrase`${slot('whole')}, inklusive ${slot('parts')}`,
  examples: phrase`${slot('whole')} (till exempel ${slot('examples')})`,
  groupOf: inflected(
    phrase`bolag som ingår i ${slot('parent', 'genitive')} koncern`,
    phrase`koncernbolag (${slot('parent')})`,
  ),
  notNamedRecipient: phrase`en mottagare som inte namnges`,
  notNamed: phrase`en part som inte namnges`,
  eea: phrase`EU/EES`,
  outsideEea: phrase`ett land utanför EU/EES`,
  anywhere: phrase`vilket land som helst`,
  placeInCountry: phrase`${slot('country')} (${slot('place')})`,
  seeSection: phrase`se avsnitt ${slot('section')}`,
  yes: phrase`ja`,
  no: phrase`nej`,
  sectionNumber: phrase`avsnitt ${slot('number')}`,
};
