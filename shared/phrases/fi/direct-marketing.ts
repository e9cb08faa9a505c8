import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { DirectMarketingPhrases } from '#shared/phrases/topics/direct-marketing.ts';

export const directMarketing: DirectMarketingPhrases = {
  heading: phrase`Suoramarkkinointi`,
  channel: phrase`Suoramarkkinointikanava: ${slot('channel')}.`,
  channels: phrase`Suoramarkkinointikanavat: ${slot('channels')}.`,
  channelNames: {
    email: phrase`sähköposti`,
    sms: phrase`tekstiviesti`,
    post: phrase`posti`,
    phone: phrase`puhelin`,
    app: phrase`mobiilisovellus`,
    web: phrase`verkkopalvelu`,
  },
  permission: {
    priorConsent: phrase`Suoramarkkinointiin pyydetään suostumus etukäteen.`,
    existingCustomer: phrase`Suoramarkkinointi perustuu olemassa olevaan asiakassuhteeseen.`,
    noneAsked: phrase`Suoramarkkinointiin ei pyydetä etukäteen suostumusta.`,
  },
  optOut: {
    atCollection: phrase`Suoramarkkinoinnin voi kieltää tietoja kerättäessä.`,
    anyTime: phrase`Suoramarkkinoinnin voi kieltää milloin tahansa.`,
    eachTimeAnew: phrase`Suoramarkkinointi on kiellettävä joka kerta erikseen.`,
  },
  optOutHow: {
    atCollection: phrase`Suoramarkkinoinnin voi kieltää tietoja kerättäessä seuraavasti: ${slot('how')}.`,
    anyTime: phrase`Suoramarkkinoinnin voi kieltää milloin tahansa seuraavasti: ${slot('how')}.`,
    eachTimeAnew: phrase`Suoramarkkinointi on kiellettävä joka kerta erikseen seuraavasti: ${slot('how')}.`,
  },
  objection: phrase`Rekisteröidyllä on oikeus milloin tahansa vastustaa henkilötietojensa käsittelyä suoramarkkinointia varten (${slot('citation')}).`,
  objectionSee: phrase`Rekisteröidyllä on oikeus milloin tahansa vastustaa henkilötietojensa käsittelyä suoramarkkinointia varten (${slot('citation')}; ks. kohta ${slot('section')}).`,
};
