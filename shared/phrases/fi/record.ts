import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { RecordPhrases } from '#shared/phrases/topics/record.ts';

export const record: RecordPhrases = {
  title: {
    controller: phrase`Seloste käsittelytoimista rekisterinpitäjänä`,
    processor: phrase`Seloste käsittelytoimista henkilötietojen käsittelijänä`,
  },
  ofRegister: phrase`Rekisteri: ${slot('register')}`,
  copy: {
    authority: phrase`Valvontaviranomaista varten laadittu kappale`,
    internal: phrase`Organisaation sisäinen kappale`,
  },
  classification: phrase`Sisäinen`,
  dated: phrase`Päivätty ${slot('date')}`,
  cover: {
    controller: phrase`Rekisterinpitäjä`,
    controllers: phrase`Rekisterinpitäjät`,
    processor: phrase`Henkilötietojen käsittelijä`,
    processors: phrase`Henkilötietojen käsittelijät`,
    caption: phrase`Nimi ja yhteystiedot: ${slot('party')}`,
    listCaption: {
      controller: phrase`Rekisterinpitäjien nimet ja yhteystiedot`,
      processor: phrase`Henkilötietojen käsittelijöiden nimet ja yhteystiedot`,
    },
    name: phrase`Nimi`,
    contact: phrase`Yhteystiedot`,
    representative: phrase`Edustaja unionissa`,
    representativeFor: {
      UK: phrase`Edustaja Yhdistyneessä kuningaskunnassa`,
      CH: phrase`Edustaja Sveitsissä`,
      other: phrase`Muu edustaja`,
    },
    dpo: phrase`Tietosuojavastaava`,
    noDpo: phrase`Tietosuojavastaavaa ei ole nimitetty`,
    countries: phrase`maat: ${slot('countries')}`,
    otherCountries: phrase`muut maat`,
    service: phrase`palvelu: ${slot('service')}`,
  },
  sheetCaption: phrase`Käsittelytoimen tiedot: ${slot('activity')}`,
  serviceTitle: phrase`${slot('service')} (${slot('register')})`,
  serviceUnnamed: phrase`Käsittely rekisterinpitäjän lukuun (${slot('register')})`,
  registerControllers: phrase`Rekisterinpitäjä: ${slot('controllers')}`,
  registerProcessors: phrase`Henkilötietojen käsittelijä: ${slot('processors')}`,
  untied: phrase`Tiedot, joita ei ole liitetty yksittäiseen käsittelytoimeen`,
  seeUntied: phrase`Ks. kohta ${slot('section')}`,
  openRoles: phrase`Käsittelytoimet, joissa rooli on avoin`,
  openRolesLead: phrase`Seuraavista käsittelytoimista ei ole tietoa, toimitaanko niissä rekisterinpitäjänä vai henkilötietojen käsittelijänä. Ne eivät sisälly tähän selosteeseen ennen kuin rooli on selvitetty.`,
  openRole: phrase`${slot('activity')} (rekisteri: ${slot('register')})`,
  lean: {
    title: phrase`Tiivistetty esitys`,
    text: phrase`Selosteessa on käsittelytoimia ${slot('count')}. Laajuuden vuoksi kukin niistä esitetään yhtenä taulukon rivinä. Täydelliset tiedot käsittelytoimittain saa tulostamalla selosteen rekistereittäin.`,
    caption: phrase`Käsittelytoimet: ${slot('register')}`,
    activity: phrase`Käsittelytoimi`,
    service: phrase`Palvelu`,
    measuresCaption: phrase`Tekniset ja organisatoriset turvatoimet`,
  },
};
