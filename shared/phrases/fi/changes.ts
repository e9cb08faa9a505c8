import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ChangesPhrases } from '#shared/phrases/topics/changes.ts';

export const changes: ChangesPhrases = {
  heading: phrase`Muutokset tähän selosteeseen`,
  announcedWhere: phrase`Muutoksista ilmoitetaan seuraavasti: ${slot('where')}.`,
  earlierVersions: {
    kept: phrase`Aiemmat versiot pidetään saatavilla.`,
    onRequest: phrase`Aiemmat versiot saa pyynnöstä.`,
    replaced: phrase`Uusi versio korvaa aiemmat versiot.`,
  },
  newPurposes: phrase`Jos henkilötietoja aiotaan käsitellä muuhun tarkoitukseen kuin siihen, johon ne kerättiin, rekisteröidylle ilmoitetaan tästä ennen jatkokäsittelyä.`,
  changeLog: phrase`Muutoshistoria:`,
  change: {
    dated: phrase`${slot('date')}: ${slot('text')}`,
    numbered: phrase`Versio ${slot('number')}: ${slot('text')}`,
    datedAndNumbered: phrase`${slot('date')} (versio ${slot('number')}): ${slot('text')}`,
  },
  relatedHeading: phrase`Muut asiakirjat`,
  related: {
    prevails: phrase`Jos seuraava asiakirja on ristiriidassa tämän selosteen kanssa, sovelletaan ensisijaisesti sitä: ${slot('document')}.`,
    supplements: phrase`Tätä selostetta täydentää ${slot('document')}.`,
    governsInstead: phrase`Tämän selosteen sijasta sovelletaan seuraavaa asiakirjaa: ${slot('document')}.`,
    details: phrase`Tarkempia tietoja on seuraavassa asiakirjassa: ${slot('document')}.`,
  },
  relatedFor: phrase`${slot('part')}: ${slot('statement')}`,
};
