import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { RetentionPhrases } from '#shared/phrases/topics/retention.ts';

export const retention: RetentionPhrases = {
  heading: phrase`Lagringstid för personuppgifter`,
  period: phrase`Uppgifterna lagras i ${slot('period')}.`,
  periodFrom: phrase`Uppgifterna lagras i ${slot('period')} från ${slot('start')}.`,
  while: phrase`Uppgifterna lagras ${slot('state')}.`,
  until: phrase`Uppgifterna lagras fram till ${slot('event')}.`,
  within: {
    erase: phrase`Uppgifterna raderas inom ${slot('period')} från ${slot('event')}.`,
    anonymise: phrase`Uppgifterna anonymiseras inom ${slot('period')} från ${slot('event')}.`,
    archive: phrase`Uppgifterna arkiveras inom ${slot('period')} från ${slot('event')}.`,
    return: phrase`Uppgifterna återlämnas inom ${slot('period')} från ${slot('event')}.`,
    restrict: phrase`Behandlingen av uppgifterna begränsas inom ${slot('period')} från ${slot('event')}.`,
    unstated: phrase`Lagringen av uppgifterna upphör inom ${slot('period')} från ${slot('event')}.`,
  },
  statutory: phrase`Uppgifterna lagras under den tid som föreskrivs i lag.`,
  statutoryFrom: phrase`Uppgifterna lagras under den tid som föreskrivs i lag, räknat från ${slot('start')}.`,
  statutoryPeriod: phrase`Uppgifterna lagras med stöd av lag i ${slot('period')}.`,
  statutoryPeriodFrom: phrase`Uppgifterna lagras med stöd av lag i ${slot('period')} från ${slot('start')}.`,
  criterion: phrase`Lagringstiden bestäms enligt följande kriterium: ${slot('criterion')}.`,
  criteria: phrase`Lagringstiden bestäms enligt följande kriterier:`,
  notStored: phrase`Uppgifterna lagras inte.`,
  then: phrase`Därefter`,
  atEnd: phrase`När lagringstiden har löpt ut`,
  endActions: {
    erase: phrase`${slot('then')} raderas uppgifterna.`,
    anonymise: phrase`${slot('then')} anonymiseras uppgifterna.`,
    archive: phrase`${slot('then')} arkiveras uppgifterna.`,
    return: phrase`${slot('then')} återlämnas uppgifterna.`,
    restrict: phrase`${slot('then')} begränsas behandlingen av uppgifterna.`,
  },
  endActionOwn: inflected(
    phrase`${slot('then')} ${slot('action', 'inverted')}.`,
    phrase`${slot('then')} gäller följande: ${slot('action')}.`,
  ),
  archiveStage: phrase`Lagringstiden gäller arkiverade uppgifter.`,
  grounds: phrase`Lagringstiden grundar sig på följande bestämmelser: ${slot('laws')}.`,
  otherwise: phrase`i övriga fall`,
  exception: phrase`undantag från det ovanstående`,
};
