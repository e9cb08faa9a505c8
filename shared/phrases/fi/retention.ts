import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { RetentionPhrases } from '#shared/phrases/topics/retention.ts';

export const retention: RetentionPhrases = {
  heading: phrase`Henkilötietojen säilytysaika`,
  period: inflected(
    phrase`Tietoja säilytetään ${slot('period', 'genitive')} ajan.`,
    phrase`Säilytysaika on ${slot('period')}.`,
  ),
  periodFrom: inflected(
    phrase`Tietoja säilytetään ${slot('period', 'genitive')} ajan ${slot('start', 'elative')}.`,
    phrase`Tietoja säilytetään ${slot('period')}. Säilytysaika lasketaan seuraavasta: ${slot('start')}.`,
  ),
  while: phrase`Tietoja säilytetään ${slot('state')}.`,
  until: phrase`Tietoja säilytetään seuraavaan ajankohtaan saakka: ${slot('event')}.`,
  within: {
    erase: inflected(
      phrase`Tiedot poistetaan ${slot('period', 'genitive')} kuluessa ${slot('event', 'elative')}.`,
      phrase`Tiedot poistetaan, kun seuraavasta on kulunut enintään ${slot('period')}: ${slot('event')}.`,
    ),
    anonymise: inflected(
      phrase`Tiedot anonymisoidaan ${slot('period', 'genitive')} kuluessa ${slot('event', 'elative')}.`,
      phrase`Tiedot anonymisoidaan, kun seuraavasta on kulunut enintään ${slot('period')}: ${slot('event')}.`,
    ),
    archive: inflected(
      phrase`Tiedot siirretään arkistoon ${slot('period', 'genitive')} kuluessa ${slot('event', 'elative')}.`,
      phrase`Tiedot siirretään arkistoon, kun seuraavasta on kulunut enintään ${slot('period')}: ${slot('event')}.`,
    ),
    return: inflected(
      phrase`Tiedot palautetaan ${slot('period', 'genitive')} kuluessa ${slot('event', 'elative')}.`,
      phrase`Tiedot palautetaan, kun seuraavasta on kulunut enintään ${slot('period')}: ${slot('event')}.`,
    ),
    restrict: inflected(
      phrase`Tietojen käsittelyä rajoitetaan ${slot('period', 'genitive')} kuluessa ${slot('event', 'elative')}.`,
      phrase`Tietojen käsittelyä rajoitetaan, kun seuraavasta on kulunut enintään ${slot('period')}: ${slot('event')}.`,
    ),
    unstated: inflected(
      phrase`Tietojen säilyttäminen päättyy ${slot('period', 'genitive')} kuluessa ${slot('event', 'elative')}.`,
      phrase`Tietojen säilyttäminen päättyy, kun seuraavasta on kulunut enintään ${slot('period')}: ${slot('event')}.`,
    ),
  },
  statutory: phrase`Tietoja säilytetään laissa säädetyn ajan.`,
  statutoryFrom: inflected(
    phrase`Tietoja säilytetään laissa säädetyn ajan ${slot('start', 'elative')}.`,
    phrase`Tietoja säilytetään laissa säädetyn ajan. Säilytysaika lasketaan seuraavasta: ${slot('start')}.`,
  ),
  statutoryPeriod: inflected(
    phrase`Tietoja säilytetään lain nojalla ${slot('period', 'genitive')} ajan.`,
    phrase`Lakiin perustuva säilytysaika on ${slot('period')}.`,
  ),
  statutoryPeriodFrom: inflected(
    phrase`Tietoja säilytetään lain nojalla ${slot('period', 'genitive')} ajan ${slot('start', 'elative')}.`,
    phrase`Tietoja säilytetään lain nojalla ${slot('period')}. Säilytysaika lasketaan seuraavasta: ${slot('start')}.`,
  ),
  criterion: phrase`Säilytysaika määräytyy seuraavan perusteen mukaan: ${slot('criterion')}.`,
  criteria: phrase`Säilytysaika määräytyy seuraavien perusteiden mukaan:`,
  notStored: phrase`Tietoja ei tallenneta.`,
  then: phrase`Sen jälkeen`,
  atEnd: phrase`Säilytysajan päätyttyä`,
  endActions: {
    erase: phrase`${slot('then')} tiedot poistetaan.`,
    anonymise: phrase`${slot('then')} tiedot anonymisoidaan.`,
    archive: phrase`${slot('then')} tiedot arkistoidaan.`,
    return: phrase`${slot('then')} tiedot palautetaan.`,
    restrict: phrase`${slot('then')} tietojen käsittelyä rajoitetaan.`,
  },
  endActionOwn: phrase`${slot('then')} ${slot('action')}.`,
  archiveStage: phrase`Säilytysaika koskee arkistoituja tietoja.`,
  grounds: phrase`Säilytysajan peruste: ${slot('laws')}.`,
  otherwise: phrase`muissa tapauksissa`,
  exception: phrase`poikkeus edellä sanotusta`,
};
