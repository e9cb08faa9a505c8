import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ChangesPhrases } from '#shared/phrases/topics/changes.ts';

export const changes: ChangesPhrases = {
  heading: phrase`Ändringar av denna integritetspolicy`,
  announcedWhere: phrase`Ändringar meddelas på följande sätt: ${slot('where')}.`,
  earlierVersions: {
    kept: phrase`Tidigare versioner hålls tillgängliga.`,
    onRequest: phrase`Tidigare versioner lämnas ut på begäran.`,
    replaced: phrase`Den nya versionen ersätter tidigare versioner.`,
  },
  newPurposes: phrase`Om personuppgifterna ska behandlas för ett annat ändamål än det för vilket de samlades in, informeras den registrerade om detta före den ytterligare behandlingen.`,
  changeLog: phrase`Ändringshistorik:`,
  change: {
    dated: phrase`Den ${slot('date')}: ${slot('text')}`,
    numbered: phrase`Version ${slot('number')}: ${slot('text')}`,
    datedAndNumbered: phrase`Den ${slot('date')} (version ${slot('number')}): ${slot('text')}`,
  },
  relatedHeading: phrase`Andra dokument`,
  related: {
    prevails: phrase`Om följande dokument strider mot denna integritetspolicy har det företräde: ${slot('document')}.`,
    supplements: phrase`Denna integritetspolicy kompletteras av ${slot('document')}.`,
    governsInstead: phrase`I stället för denna integritetspolicy tillämpas följande dokument: ${slot('document')}.`,
    details: phrase`Närmare information finns i följande dokument: ${slot('document')}.`,
  },
  relatedFor: phrase`${slot('part')}: ${slot('statement')}`,
};
