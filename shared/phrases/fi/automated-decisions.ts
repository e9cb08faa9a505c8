import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { AutomatedDecisionsPhrases } from '#shared/phrases/topics/automated-decisions.ts';

export const automatedDecisions: AutomatedDecisionsPhrases = {
  heading: phrase`Automaattinen päätöksenteko ja profilointi`,
  made: phrase`Käsittelyssä tehdään päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn ja joilla on rekisteröityä koskevia oikeusvaikutuksia tai jotka vaikuttavat häneen vastaavalla tavalla merkittävästi.`,
  notMade: phrase`Käsittelyssä ei tehdä päätöksiä, jotka perustuisivat pelkästään automaattiseen käsittelyyn ja joilla olisi rekisteröityä koskevia oikeusvaikutuksia tai jotka vaikuttaisivat häneen vastaavalla tavalla merkittävästi.`,
  madeAutomatically: phrase`Käsittelyssä tehdään päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.`,
  profiling: phrase`Käsittelyyn sisältyy profilointia.`,
  noProfiling: phrase`Käsittelyyn ei sisälly profilointia.`,
  grounds: {
    contract: phrase`Päätös on välttämätön rekisteröidyn ja rekisterinpitäjän välisen sopimuksen tekemistä tai täytäntöönpanoa varten (${slot('citation')}).`,
    law: phrase`Päätös on hyväksytty rekisterinpitäjään sovellettavassa lainsäädännössä (${slot('citation')}).`,
    explicitConsent: phrase`Päätös perustuu rekisteröidyn nimenomaiseen suostumukseen (${slot('citation')}).`,
  },
  specialCategories: phrase`Päätöksenteossa käytetään erityisiin henkilötietoryhmiin kuuluvia tietoja seuraavalla perusteella: ${slot('condition')} (${slot('citation')}).`,
  labels: {
    logic: phrase`Käsittelyn logiikka`,
    significance: phrase`Käsittelyn merkittävyys`,
    consequences: phrase`Mahdolliset seuraukset`,
    humanIntervention: phrase`Luonnollisen henkilön osallistuminen`,
  },
  rightsPointer: phrase`Rekisteröidyn oikeuksista automaattisessa päätöksenteossa kerrotaan kohdassa ${slot('section')}.`,
};
