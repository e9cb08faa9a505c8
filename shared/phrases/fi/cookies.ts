import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { CookiesPhrases } from '#shared/phrases/topics/cookies.ts';

export const cookies: CookiesPhrases = {
  heading: phrase`Evästeet ja vastaavat tekniikat`,
  lead: phrase`Palvelussa käytetään seuraavia evästeitä ja vastaavia tekniikoita:`,
  toldElsewhere: phrase`Evästeistä ja vastaavista tekniikoista kerrotaan seuraavassa asiakirjassa: ${slot('document')}.`,
  caption: phrase`Evästeet ja vastaavat tekniikat`,
  columns: {
    name: phrase`Tekniikka`,
    purpose: phrase`Tarkoitus ja tiedot`,
    provider: phrase`Palveluntarjoaja`,
    lifetime: phrase`Voimassaolo`,
    choice: phrase`Suostumus ja kieltäytyminen`,
  },
  techniques: {
    cookie: phrase`eväste`,
    script: phrase`skripti`,
    pixel: phrase`seurantapikseli`,
    plugin: phrase`liitännäinen`,
    storage: phrase`selaimen tallennustila`,
    fingerprint: phrase`laitteen tunnistetietojen yhdistely`,
  },
  data: phrase`Tiedot: ${slot('data')}.`,
  session: phrase`selainistunto`,
  roles: {
    processor: phrase`henkilötietojen käsittelijä`,
    controller: phrase`itsenäinen rekisterinpitäjä`,
    jointController: phrase`yhteisrekisterinpitäjä`,
  },
  consent: {
    prior: phrase`Käytetään vain suostumuksella, joka pyydetään ennen käyttöä.`,
    notAsked: phrase`Suostumusta ei pyydetä.`,
    notNeeded: phrase`Välttämätön palvelun tarjoamiseksi.`,
  },
  refusal: {
    browser: phrase`Käytön voi estää selaimen asetuksista.`,
    preferenceTool: phrase`Käytöstä voi kieltäytyä evästeasetuksissa.`,
    link: phrase`Käytöstä voi kieltäytyä linkin kautta.`,
    linkTo: phrase`Käytöstä voi kieltäytyä: ${slot('link')}.`,
  },
};
