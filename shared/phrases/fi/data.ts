import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { DataPhrases } from '#shared/phrases/topics/data.ts';

export const data: DataPhrases = {
  heading: phrase`Käsiteltävät henkilötiedot`,
  lead: phrase`Seuraavia henkilötietoja käsitellään:`,
  commonLead: phrase`Seuraavia henkilötietoja käsitellään kaikissa tarkoituksissa:`,
  perPurposeLead: phrase`Käsiteltävät henkilötiedot tarkoituksittain:`,
  registerLead: phrase`Lisäksi käsitellään seuraavia henkilötietoja:`,
  closed: phrase`Muita henkilötietoja ei käsitellä.`,
  open: phrase`Luettelo ei ole tyhjentävä.`,
  seenNotStored: phrase`Seuraavat tiedot voivat tulla käsittelyn yhteydessä nähtäviksi, mutta niitä ei tallenneta: ${slot('data')}.`,
  notCollected: phrase`Seuraavia tietoja ei kerätä: ${slot('data')}.`,
  notWanted: phrase`Rekisteröityä pyydetään olemaan antamatta seuraavia tietoja: ${slot('data')}.`,
  exceptionally: {
    processed: phrase`poikkeuksena tästä käsitellään seuraavia tietoja: ${slot('data')}`,
    seenNotStored: phrase`poikkeuksena tästä seuraavat tiedot voivat tulla nähtäviksi, mutta niitä ei tallenneta: ${slot('data')}`,
    notCollected: phrase`poikkeuksena tästä ei kerätä seuraavia tietoja: ${slot('data')}`,
    notWanted: phrase`poikkeuksena tästä pyydetään olemaan antamatta seuraavia tietoja: ${slot('data')}`,
  },
  notes: phrase`(${slot('notes')})`,
  noteJoin: phrase`${slot('first')}; ${slot('second')}`,
  forms: {
    pseudonymised: phrase`pseudonymisoidussa muodossa`,
    aggregated: phrase`koostetussa muodossa`,
    anonymous: phrase`anonyymissä muodossa`,
  },
  may: phrase`tarvittaessa`,
  only: phrase`vain tähän tarkoitukseen`,
  ofSubjects: inflected(
    phrase`${slot('subjects', 'genitive')} osalta`,
    phrase`seuraavien rekisteröityjen osalta: ${slot('subjects')}`,
  ),
  sensitivity: {
    special: phrase`Erityisiin henkilötietoryhmiin kuuluvat tiedot (${slot('citation')}): ${slot('data')}.`,
    criminal: phrase`Rikostuomioihin ja rikkomuksiin liittyvät tiedot (${slot('citation')}): ${slot('data')}.`,
    nationalIdentificationNumber: phrase`Kansallinen henkilönumero (${slot('citation')}): ${slot('data')}.`,
  },
  keptAsIs: phrase`Seuraavat tiedot tallennetaan sellaisinaan, ${slot('how')}: ${slot('data')}.`,
  keptAsIsSee: phrase`Seuraavat tiedot tallennetaan sellaisinaan, ${slot('how')} (ks. kohta ${slot('section')}): ${slot('data')}.`,
  freeContent: phrase`Henkilökohtaiset asiat, joita rekisteröity kirjoittaa tai kertoo, tallentuvat tällöin sellaisinaan, ja niitä käsitellään henkilötietoina.`,
  transformed: {
    beforeStorage: phrase`Ennen tietojen tallentamista ja muuta käsittelyä tehdään seuraavaa: ${slot('what')}.`,
    beforeReuse: phrase`Ennen kuin tietoja käytetään uudelleen, tehdään seuraavaa: ${slot('what')}.`,
    beforeTransfer: phrase`Ennen tietojen siirtämistä tehdään seuraavaa: ${slot('what')}.`,
    always: phrase`Tietoja käsiteltäessä tehdään seuraavaa: ${slot('what')}.`,
  },
  identifiersRemoved: phrase`Poistettavia tunnisteita ovat seuraavat: ${slot('identifiers')}.`,
  identifiersConcerned: phrase`Toimenpide koskee seuraavia tietoja: ${slot('identifiers')}.`,
};
