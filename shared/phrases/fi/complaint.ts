import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ComplaintPhrases } from '#shared/phrases/topics/complaint.ts';

export const complaint: ComplaintPhrases = {
  heading: phrase`Oikeus tehdä valitus valvontaviranomaiselle`,
  lodge: phrase`Rekisteröidyllä on oikeus tehdä valitus valvontaviranomaiselle, jos hän katsoo, että häntä koskevien henkilötietojen käsittelyssä rikotaan tietosuojalainsäädäntöä.`,
  lodgeAboutProcessing: phrase`Rekisteröidyllä on oikeus tehdä toimivaltaiselle valvontaviranomaiselle valitus tässä selosteessa kuvatusta käsittelystä.`,
  promised: phrase`Rekisteröidyllä on mahdollisuus tehdä toimivaltaiselle valvontaviranomaiselle valitus tässä selosteessa kuvatusta käsittelystä.`,
  memberState: phrase`Valituksen voi tehdä erityisesti siinä jäsenvaltiossa, ${slot('places')}.`,
  authority: phrase`Toimivaltainen valvontaviranomainen on ${slot('authority')}.`,
  namedAuthority: phrase`Toimivaltainen valvontaviranomainen on ${slot('authority')}.`,
  authorities: phrase`Toimivaltaisia valvontaviranomaisia ovat ${slot('authorities')}.`,
  ownName: phrase`${slot('name')} (${slot('own')})`,
  contactCaption: phrase`Valvontaviranomaisen yhteystiedot: ${slot('authority')}`,
  rows: {
    name: phrase`Valvontaviranomainen`,
    post: phrase`Postiosoite`,
    visit: phrase`Käyntiosoite`,
    email: phrase`Sähköposti`,
    complaintsEmail: phrase`Sähköposti valituksia varten`,
    phone: phrase`Puhelin`,
    website: phrase`Verkkosivut`,
  },
  list: phrase`Valvontaviranomaiset: ${slot('link')}.`,
  disputeScheme: phrase`${slot('holder')} on lisäksi mukana seuraavassa riidanratkaisujärjestelmässä: ${slot('scheme')}. Se ei korvaa oikeutta tehdä valitus valvontaviranomaiselle.`,
};
