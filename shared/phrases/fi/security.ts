import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { SecurityPhrases } from '#shared/phrases/topics/security.ts';

export const security: SecurityPhrases = {
  heading: phrase`Henkilötietojen suojaaminen`,
  lead: phrase`Henkilötietoja suojataan seuraavin teknisin ja organisatorisin toimenpitein:`,
  forScope: phrase`${slot('scope')}:`,
  forScopeWhen: phrase`${slot('scope')}, ${slot('condition')}:`,
  certificates: {
    art42: phrase`Tietosuojasertifioinnin ${slot('certificate')} haltija on ${slot('holder')}.`,
    standard: phrase`Sertifikaatin ${slot('certificate')} haltija on ${slot('holder')}.`,
    privateSeal: phrase`Yksityisen tietosuojamerkin ${slot('certificate')} haltija on ${slot('holder')}.`,
  },
  certificatesOfSeveral: {
    art42: phrase`Tietosuojasertifioinnin ${slot('certificate')} haltijoita ovat ${slot('holders')}.`,
    standard: phrase`Sertifikaatin ${slot('certificate')} haltijoita ovat ${slot('holders')}.`,
    privateSeal: phrase`Yksityisen tietosuojamerkin ${slot('certificate')} haltijoita ovat ${slot('holders')}.`,
  },
  certificatesOfAll: {
    art42: phrase`Kaikilla tässä selosteessa nimetyillä konserniyhtiöillä on seuraava tietosuojasertifiointi: ${slot('certificate')}.`,
    standard: phrase`Kaikilla tässä selosteessa nimetyillä konserniyhtiöillä on seuraava sertifikaatti: ${slot('certificate')}.`,
    privateSeal: phrase`Kaikilla tässä selosteessa nimetyillä konserniyhtiöillä on seuraava yksityinen tietosuojamerkki: ${slot('certificate')}.`,
  },
  numbered: phrase`${slot('certificate')} (numero ${slot('number')})`,
  certificateScope: phrase`Soveltamisala: ${slot('scope')}.`,
  validUntil: phrase`Viimeinen voimassaolopäivä on ${slot('date')}.`,
  moreAbout: phrase`Lisätietoja: ${slot('link')}.`,
};
