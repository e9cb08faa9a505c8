import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { GeneralPhrases } from '#shared/phrases/topics/general.ts';

export const general: GeneralPhrases = {
  heading: phrase`Yleistä`,
  contents: phrase`Sisällys`,
  title: phrase`Tietosuojaseloste – ${slot('register')}`,
  effectiveFrom: phrase`Voimassa ${slot('date')} alkaen`,
  effectiveOnPublication: phrase`Voimassa julkaisusta alkaen`,
  lastChanged: phrase`Muutettu viimeksi ${slot('date')}`,
  version: phrase`Versio ${slot('number')}`,
  dated: phrase`Päivätty ${slot('date')}`,
  coversRegister: phrase`Tämä tietosuojaseloste koskee rekisteriä ”${slot('register')}”.`,
  coversRegisters: phrase`Tämä tietosuojaseloste koskee seuraavia rekistereitä: ${slot('registers')}.`,
  covers: phrase`Seloste kattaa seuraavat palvelut ja sivustot: ${slot('services')}.`,
  dataSubjects: phrase`Rekisteröityjen ryhmät: ${slot('subjects')}.`,
  audience: phrase`Selosteen kohderyhmät: ${slot('audience')}.`,
  definitions: phrase`Tässä selosteessa käytetään seuraavia käsitteitä:`,
  means: phrase`”${slot('term')}”: ${slot('meaning')}`,
  stands: phrase`”${slot('term')}” tarkoittaa osapuolta ${slot('party')}.`,
  paired: phrase`”${slot('term')}” tarkoittaa tässä selosteessa samaa kuin ”${slot('other')}”.`,
};
