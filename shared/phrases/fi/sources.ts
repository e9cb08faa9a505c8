import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { SourcesPhrases } from '#shared/phrases/topics/sources.ts';

export const sources: SourcesPhrases = {
  heading: phrase`Tietolähteet`,
  heads: {
    collected: {
      always: phrase`Tiedot kerätään`,
      may: phrase`Tietoja voidaan kerätä`,
      never: phrase`Tietoja ei kerätä`,
    },
    obtained: {
      always: phrase`Tiedot saadaan`,
      may: phrase`Tietoja voidaan saada`,
      never: phrase`Tietoja ei hankita`,
    },
    generated: {
      always: phrase`Tiedot kertyvät`,
      may: phrase`Tietoja voi kertyä`,
      never: phrase`Tietoja ei kerätä`,
    },
    derived: {
      always: phrase`Tiedot muodostetaan`,
      may: phrase`Tietoja voidaan muodostaa`,
      never: phrase`Tietoja ei muodosteta`,
    },
  },
  sentence: phrase`${slot('head')} ${slot('from')}.`,
  sentenceAt: inflected(
    phrase`${slot('head')} ${slot('occasion', 'genitive')} yhteydessä ${slot('from')}.`,
    phrase`${slot('head')} ${slot('from')} (tilanne: ${slot('occasion')}).`,
  ),
  sentenceOccasion: inflected(
    phrase`${slot('head')} ${slot('occasion', 'genitive')} yhteydessä.`,
    phrase`${slot('head')} seuraavassa tilanteessa: ${slot('occasion')}.`,
  ),
  fromSubject: {
    direct: phrase`suoraan rekisteröidyltä`,
    indirect: phrase`välillisesti rekisteröidyltä`,
    directOrIndirect: phrase`suoraan tai välillisesti rekisteröidyltä`,
  },
  fromParty: inflected(
    phrase`${slot('party', 'ablative')}`,
    phrase`seuraavasta lähteestä: ${slot('party')}`,
  ),
  fromPartyManner: {
    direct: inflected(
      phrase`suoraan ${slot('party', 'ablative')}`,
      phrase`suoraan seuraavasta lähteestä: ${slot('party')}`,
    ),
    indirect: inflected(
      phrase`välillisesti ${slot('party', 'ablative')}`,
      phrase`välillisesti seuraavasta lähteestä: ${slot('party')}`,
    ),
    directOrIndirect: inflected(
      phrase`suoraan tai välillisesti ${slot('party', 'ablative')}`,
      phrase`suoraan tai välillisesti seuraavasta lähteestä: ${slot('party')}`,
    ),
  },
  fromThirdParty: phrase`muualta kuin rekisteröidyltä`,
  fromConduct: phrase`rekisteröidyn omasta toiminnasta`,
  fromOtherData: phrase`muiden tietojen perusteella`,
  automated: phrase`Tietojen kerääminen on automatisoitu.`,
  notAutomated: phrase`Tietojen keräämistä ei ole automatisoitu.`,
  theData: phrase`tietoja`,
  theDataInSection: phrase`kohdassa ${slot('section')} kuvattuja tietoja`,
  system: phrase`${slot('system')} tallentaa ja käsittelee ${slot('data')}.`,
  systemAutomatic: phrase`${slot('system')} tallentaa ja käsittelee automaattisesti ${slot('data')}.`,
  systems: phrase`Seuraavat järjestelmät tallentavat ja käsittelevät ${slot('data')}: ${slot('systems')}.`,
  systemsAutomatic: phrase`Seuraavat järjestelmät tallentavat ja käsittelevät automaattisesti ${slot('data')}: ${slot('systems')}.`,
  publiclyAccessible: phrase`Lähde on yleisesti saatavilla.`,
  notPubliclyAccessible: phrase`Lähde ei ole yleisesti saatavilla.`,
  told: {
    withinOneMonth: phrase`Rekisteröidylle annetaan käsittelyä koskevat tiedot kohtuullisen ajan kuluessa, viimeistään kuukauden kuluttua henkilötietojen saamisesta.`,
    firstCommunication: phrase`Rekisteröidylle annetaan käsittelyä koskevat tiedot viimeistään silloin, kun häneen ollaan yhteydessä ensimmäisen kerran.`,
    firstDisclosure: phrase`Rekisteröidylle annetaan käsittelyä koskevat tiedot viimeistään silloin, kun hänen tietojaan luovutetaan ensimmäisen kerran.`,
    atCollection: phrase`Rekisteröidylle annetaan käsittelyä koskevat tiedot henkilötietojen keräämisen yhteydessä.`,
  },
  exceptions: {
    alreadyInformed: phrase`Käsittelyä koskevia tietoja ei anneta erikseen, koska rekisteröity on jo saanut ne (${slot('citation')}).`,
    impossibleOrDisproportionate: phrase`Käsittelyä koskevia tietoja ei anneta erikseen, koska niiden toimittaminen osoittautuu mahdottomaksi tai vaatisi kohtuutonta vaivaa (${slot('citation')}).`,
    obtainingLaidDownByLaw: phrase`Käsittelyä koskevia tietoja ei anneta erikseen, koska henkilötietojen hankinnasta säädetään nimenomaisesti laissa (${slot('citation')}).`,
    professionalSecrecy: phrase`Käsittelyä koskevia tietoja ei anneta erikseen, koska henkilötiedot on pidettävä luottamuksellisina salassapitovelvollisuuden nojalla (${slot('citation')}).`,
  },
  closed: phrase`Muita tietolähteitä ei käytetä.`,
  open: phrase`Luettelo tietolähteistä ei ole tyhjentävä.`,
};
