import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { GeneralPhrases } from '#shared/phrases/topics/general.ts';

export const general: GeneralPhrases = {
  heading: phrase`Allmänt`,
  contents: phrase`Innehåll`,
  title: phrase`Integritetspolicy – ${slot('register')}`,
  effectiveFrom: phrase`Gäller från och med den ${slot('date')}`,
  effectiveOnPublication: phrase`Gäller från och med publiceringen`,
  lastChanged: phrase`Senast ändrad den ${slot('date')}`,
  version: phrase`Version ${slot('number')}`,
  dated: phrase`Daterad den ${slot('date')}`,
  coversRegister: phrase`Denna integritetspolicy gäller följande register: ${slot('register')}.`,
  coversRegisters: phrase`Denna integritetspolicy gäller följande register: ${slot('registers')}.`,
  covers: phrase`Integritetspolicyn omfattar följande tjänster och webbplatser: ${slot('services')}.`,
  dataSubjects: phrase`Kategorier av registrerade: ${slot('subjects')}.`,
  audience: phrase`Integritetspolicyn riktar sig till ${slot('audience')}.`,
  definitions: phrase`I denna integritetspolicy används följande begrepp:`,
  means: phrase`”${slot('term')}”: ${slot('meaning')}`,
  stands: phrase`Med ”${slot('term')}” avses ${slot('party')}.`,
  paired: phrase`Med ”${slot('term')}” avses i denna integritetspolicy detsamma som ”${slot('other')}”.`,
};
