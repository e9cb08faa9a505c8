import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { ChildrenPhrases } from '#shared/phrases/topics/children.ts';

export const children: ChildrenPhrases = {
  heading: phrase`Lasten henkilötiedot`,
  addressed: phrase`Rekisteriin liittyvät palvelut on suunnattu myös lapsille.`,
  notAddressed: phrase`Rekisteriin liittyviä palveluja ei ole suunnattu lapsille.`,
  collected: phrase`Rekisterissä käsitellään myös lasten henkilötietoja.`,
  notCollected: phrase`Lasten henkilötietoja ei tietoisesti kerätä.`,
  nationalAge: phrase`Lapsen oma suostumus riittää tietoyhteiskunnan palveluissa, kun lapsi on täyttänyt kansallisessa laissa säädetyn iän.`,
  nationalAgeIn: inflected(
    phrase`Lapsen oma suostumus riittää tietoyhteiskunnan palveluissa ${slot('country', 'inessive')}, kun lapsi on täyttänyt ${slot('years')} vuotta.`,
    phrase`Lapsen oma suostumus riittää tietoyhteiskunnan palveluissa, kun lapsi on täyttänyt ${slot('years')} vuotta (${slot('country')}).`,
  ),
  ownAge: phrase`Palvelun ikäraja on ${slot('years')} vuotta.`,
  parentalConsent: phrase`Tätä nuoremman lapsen puolesta suostumuksen antaa tai valtuuttaa vanhempainvastuunkantaja.`,
  verification: phrase`Vanhempainvastuunkantajan suostumus tarkistetaan seuraavasti: ${slot('how')}.`,
};
