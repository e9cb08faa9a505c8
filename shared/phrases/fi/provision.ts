import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ProvisionPhrases } from '#shared/phrases/topics/provision.ts';

export const provision: ProvisionPhrases = {
  heading: phrase`Henkilötietojen antaminen`,
  kinds: {
    statutory: phrase`Henkilötietojen antaminen on lakisääteinen vaatimus.`,
    contractual: phrase`Henkilötietojen antaminen on sopimukseen perustuva vaatimus.`,
    neededToConcludeContract: phrase`Henkilötietojen antaminen on sopimuksen tekemisen edellyttämä vaatimus.`,
    neededForRequest: phrase`Henkilötietoja tarvitaan rekisteröidyn pyynnön käsittelemiseksi.`,
    voluntary: phrase`Henkilötietojen antaminen on vapaaehtoista.`,
  },
  obliged: phrase`Rekisteröidyn on annettava tiedot.`,
  notObliged: phrase`Rekisteröidyllä ei ole velvollisuutta antaa tietoja.`,
  consequence: phrase`Tietojen antamatta jättämisen seuraukset: ${slot('consequence')}.`,
  otherWay: phrase`Asian voi hoitaa myös ottamalla yhteyttä: ${slot('contact')}.`,
};
