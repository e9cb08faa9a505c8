import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { CommonPhrases } from '#shared/phrases/topics/common.ts';

export const common: CommonPhrases = {
  labels: {
    page: 'Sivu {page} / {pages}',
    contents: 'Sisällys',
    missing: 'Puuttuva tieto',
    footnotes: 'Alaviitteet',
    backToText: 'Takaisin tekstiin',
  },
  missingText: phrase`suomenkielinen teksti puuttuu`,
  missingLink: phrase`linkin osoite puuttuu`,
  labelled: phrase`${slot('label')}: ${slot('statement')}`,
  labelledWithCondition: phrase`${slot('label')}, ${slot('condition')}: ${slot('statement')}`,
  conditional: {
    given: phrase`${slot('statement')}, ${slot('condition')}.`,
    onlyCase: phrase`${slot('statement')} vain, ${slot('condition')}.`,
    example: phrase`${slot('statement')} esimerkiksi, ${slot('condition')}.`,
  },
  conditionNote: {
    given: phrase`(${slot('condition')})`,
    onlyCase: phrase`(vain ${slot('condition')})`,
    example: phrase`(esimerkiksi ${slot('condition')})`,
  },
  reached: {
    given: phrase`${slot('condition')}`,
    onlyCase: phrase`vain ${slot('condition')}`,
    example: phrase`esimerkiksi ${slot('condition')}`,
  },
  bothConditions: phrase`${slot('first')} ja ${slot('second')}`,
  exception: phrase`Poikkeus: ${slot('statement')}`,
  scope: {
    allData: phrase`kaikki henkilötiedot`,
    allDataExcept: phrase`muut henkilötiedot kuin ${slot('data')}`,
    allPurposes: phrase`kaikki käsittelyn tarkoitukset`,
    allPurposesExcept: phrase`muut tarkoitukset kuin ${slot('purposes')}`,
    letteredPurpose: phrase`${slot('letter')} (${slot('purpose')})`,
    allSubjectsExcept: phrase`muut rekisteröidyt kuin ${slot('subjects')}`,
    join: phrase`${slot('first')} – ${slot('second')}`,
  },
  including: phrase`${slot('whole')}, mukaan lukien ${slot('parts')}`,
  examples: phrase`${slot('whole')}, esimerkiksi ${slot('examples')}`,
  groupOf: inflected(
    phrase`${slot('parent', 'genitive')} konserniin kuuluvat yhtiöt`,
    phrase`konserniyhtiöt (${slot('parent')})`,
  ),
  notNamedRecipient: phrase`nimeämätön vastaanottaja`,
  notNamed: phrase`nimeämätön taho`,
  eea: phrase`EU- ja ETA-alue`,
  outsideEea: phrase`EU- ja ETA-alueen ulkopuolinen maa`,
  anywhere: phrase`mikä tahansa maa`,
  placeInCountry: phrase`${slot('country')} (${slot('place')})`,
  seeSection: phrase`ks. kohta ${slot('section')}`,
  yes: phrase`kyllä`,
  no: phrase`ei`,
  sectionNumber: phrase`kohta ${slot('number')}`,
};
