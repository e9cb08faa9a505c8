import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { RetentionPhrases } from '#shared/phrases/topics/retention.ts';

export const retention: RetentionPhrases = {
  heading: phrase`How long the data are kept`,
  period: phrase`The data are kept for ${slot('period')}.`,
  periodFrom: phrase`The data are kept for ${slot('period')} from ${slot('start')}.`,
  while: phrase`The data are kept ${slot('state')}.`,
  until: phrase`The data are kept until ${slot('event')}.`,
  within: {
    erase: phrase`The data are erased within ${slot('period')} of ${slot('event')}.`,
    anonymise: phrase`The data are anonymised within ${slot('period')} of ${slot('event')}.`,
    archive: phrase`The data are archived within ${slot('period')} of ${slot('event')}.`,
    return: phrase`The data are returned within ${slot('period')} of ${slot('event')}.`,
    restrict: phrase`The processing of the data is restricted within ${slot('period')} of ${slot('event')}.`,
    unstated: phrase`The data cease to be kept within ${slot('period')} of ${slot('event')}.`,
  },
  statutory: phrase`The data are kept for the period laid down by law.`,
  statutoryFrom: phrase`The data are kept for the period laid down by law, calculated from ${slot('start')}.`,
  statutoryPeriod: phrase`The data are kept, as required by law, for ${slot('period')}.`,
  statutoryPeriodFrom: phrase`The data are kept, as required by law, for ${slot('period')} from ${slot('start')}.`,
  criterion: phrase`The retention period is determined by the following criterion: ${slot('criterion')}.`,
  criteria: phrase`The retention period is determined by the following criteria:`,
  notStored: phrase`The data are not stored.`,
  then: phrase`After that,`,
  atEnd: phrase`At the end of the retention period,`,
  endActions: {
    erase: phrase`${slot('then')} the data are erased.`,
    anonymise: phrase`${slot('then')} the data are anonymised.`,
    archive: phrase`${slot('then')} the data are archived.`,
    return: phrase`${slot('then')} the data are returned.`,
    restrict: phrase`${slot('then')} the processing of the data is restricted.`,
  },
  endActionOwn: phrase`${slot('then')} ${slot('action')}.`,
  archiveStage: phrase`The period applies to archived data.`,
  grounds: phrase`Basis for the retention period: ${slot('laws')}.`,
  otherwise: phrase`in all other cases`,
  exception: phrase`exception to the above`,
};
