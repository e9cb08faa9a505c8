import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { RecordPhrases } from '#shared/phrases/topics/record.ts';

export const record: RecordPhrases = {
  title: {
    controller: phrase`Register över behandling i egenskap av personuppgiftsansvarig`,
    processor: phrase`Register över behandling i egenskap av personuppgiftsbiträde`,
  },
  ofRegister: phrase`Personregister: ${slot('register')}`,
  copy: {
    authority: phrase`Exemplar för tillsynsmyndigheten`,
    internal: phrase`Internt exemplar`,
  },
  classification: phrase`Internt`,
  dated: phrase`Daterat ${slot('date')}`,
  cover: {
    controller: phrase`Personuppgiftsansvarig`,
    controllers: phrase`Personuppgiftsansvariga`,
    processor: phrase`Personuppgiftsbiträde`,
    processors: phrase`Personuppgiftsbiträden`,
    caption: phrase`Namn och kontaktuppgifter: ${slot('party')}`,
    listCaption: {
      controller: phrase`De personuppgiftsansvarigas namn och kontaktuppgifter`,
      processor: phrase`Personuppgiftsbiträdenas namn och kontaktuppgifter`,
    },
    name: phrase`Namn`,
    contact: phrase`Kontaktuppgifter`,
    representative: phrase`Företrädare i unionen`,
    representativeFor: {
      UK: phrase`Företrädare i Förenade kungariket`,
      CH: phrase`Företrädare i Schweiz`,
      other: phrase`Annan företrädare`,
    },
    dpo: phrase`Dataskyddsombud`,
    noDpo: phrase`Inget dataskyddsombud har utnämnts`,
    countries: phrase`länder: ${slot('countries')}`,
    otherCountries: phrase`övriga länder`,
    service: phrase`tjänst: ${slot('service')}`,
  },
  sheetCaption: phrase`Uppgifter om behandlingen: ${slot('activity')}`,
  serviceTitle: phrase`${slot('service')} (${slot('register')})`,
  serviceUnnamed: phrase`Behandling för den personuppgiftsansvariges räkning (${slot('register')})`,
  registerControllers: phrase`Personuppgiftsansvarig: ${slot('controllers')}`,
  registerProcessors: phrase`Personuppgiftsbiträde: ${slot('processors')}`,
  untied: phrase`Uppgifter som inte är knutna till en enskild behandling`,
  seeUntied: phrase`Se avsnitt ${slot('section')}`,
  openRoles: phrase`Behandlingar där rollen är öppen`,
  openRolesLead: phrase`För följande behandlingar är det inte klarlagt om organisationen är personuppgiftsansvarig eller personuppgiftsbiträde. De ingår inte i detta register förrän rollen har klarlagts.`,
  openRole: phrase`${slot('activity')} (personregister: ${slot('register')})`,
  lean: {
    title: phrase`Sammanfattad framställning`,
    text: phrase`Antalet behandlingar i registret är ${slot('count')}. På grund av omfattningen redovisas varje behandling på en rad i en tabell. Fullständiga uppgifter om varje behandling fås genom att skriva ut registret för ett personregister i taget.`,
    caption: phrase`Behandlingar: ${slot('register')}`,
    activity: phrase`Behandling`,
    service: phrase`Tjänst`,
    measuresCaption: phrase`Tekniska och organisatoriska säkerhetsåtgärder`,
  },
};
