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
  obliged: {
    statutory: phrase`Henkilötietojen antaminen on lakisääteinen vaatimus, ja rekisteröidyn on annettava tiedot.`,
    contractual: phrase`Henkilötietojen antaminen on sopimukseen perustuva vaatimus, ja rekisteröidyn on annettava tiedot.`,
    neededToConcludeContract: phrase`Tietojen antaminen on sopimuksen tekemisen edellytys, ja rekisteröidyn on annettava tiedot.`,
    neededForRequest: phrase`Tietoja tarvitaan rekisteröidyn pyynnön käsittelemiseksi, ja rekisteröidyn on annettava ne.`,
    voluntary: phrase`Henkilötietojen antaminen on vapaaehtoista. Rekisteröidyn on annettava tiedot.`,
  },
  notObliged: {
    statutory: phrase`Tietojen pyytäminen perustuu lakiin, mutta rekisteröidyn ei ole pakko antaa tietoja.`,
    contractual: phrase`Tietoja tarvitaan sopimuksen täyttämiseksi, mutta rekisteröidyn ei ole pakko antaa niitä.`,
    neededToConcludeContract: phrase`Tietojen antaminen on sopimuksen tekemisen edellytys, mutta rekisteröidyn ei ole pakko antaa tietoja.`,
    neededForRequest: phrase`Tietoja tarvitaan rekisteröidyn pyynnön käsittelemiseksi, mutta rekisteröidyn ei ole pakko antaa niitä.`,
    voluntary: phrase`Henkilötietojen antaminen on vapaaehtoista.`,
  },
  consequence: phrase`Jos tietoja ei anneta, ${slot('consequence')}.`,
  otherWay: phrase`Asian voi hoitaa myös ottamalla yhteyttä: ${slot('contact')}.`,
};
