import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { GeneralPhrases } from '#shared/phrases/topics/general.ts';

export const general: GeneralPhrases = {
  heading: phrase`About this notice`,
  contents: phrase`Contents`,
  title: phrase`Privacy notice – ${slot('register')}`,
  effectiveFrom: phrase`In force from ${slot('date')}`,
  effectiveOnPublication: phrase`In force from publication`,
  lastChanged: phrase`Last changed on ${slot('date')}`,
  version: phrase`Version ${slot('number')}`,
  dated: phrase`Dated ${slot('date')}`,
  coversRegister: phrase`This privacy notice covers the following register: ${slot('register')}.`,
  coversRegisters: phrase`This privacy notice covers the following registers: ${slot('registers')}.`,
  covers: phrase`The notice covers the following services and sites: ${slot('services')}.`,
  dataSubjects: phrase`Categories of data subjects: ${slot('subjects')}.`,
  audience: phrase`The notice is intended for ${slot('audience')}.`,
  definitions: phrase`The following terms are used in this notice:`,
  means: phrase`“${slot('term')}”: ${slot('meaning')}`,
  stands: phrase`“${slot('term')}” means ${slot('party')}.`,
  paired: phrase`In this notice, “${slot('term')}” means the same as “${slot('other')}”.`,
};
