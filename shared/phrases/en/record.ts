import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { RecordPhrases } from '#shared/phrases/topics/record.ts';

export const record: RecordPhrases = {
  title: {
    controller: phrase`Record of processing activities as controller`,
    processor: phrase`Record of processing activities as processor`,
  },
  ofRegister: phrase`Register: ${slot('register')}`,
  copy: {
    authority: phrase`Copy for the supervisory authority`,
    internal: phrase`Internal copy`,
  },
  classification: phrase`Internal`,
  dated: phrase`Dated ${slot('date')}`,
  cover: {
    controller: phrase`Controller`,
    controllers: phrase`Controllers`,
    processor: phrase`Processor`,
    processors: phrase`Processors`,
    caption: phrase`Name and contact details: ${slot('party')}`,
    listCaption: {
      controller: phrase`Names and contact details of the controllers`,
      processor: phrase`Names and contact details of the processors`,
    },
    name: phrase`Name`,
    contact: phrase`Contact details`,
    representative: phrase`Representative in the Union`,
    representativeFor: {
      UK: phrase`Representative in the United Kingdom`,
      CH: phrase`Representative in Switzerland`,
      other: phrase`Other representative`,
    },
    dpo: phrase`Data protection officer`,
    noDpo: phrase`No data protection officer has been designated`,
    countries: phrase`countries: ${slot('countries')}`,
    otherCountries: phrase`other countries`,
    service: phrase`service: ${slot('service')}`,
  },
  sheetCaption: phrase`Details of the processing activity: ${slot('activity')}`,
  serviceTitle: phrase`${slot('service')} (${slot('register')})`,
  serviceUnnamed: phrase`Processing on behalf of a controller (${slot('register')})`,
  registerControllers: phrase`Controller: ${slot('controllers')}`,
  registerProcessors: phrase`Processor: ${slot('processors')}`,
  untied: phrase`Information not tied to a single processing activity`,
  seeUntied: phrase`See section ${slot('section')}`,
  openRoles: phrase`Processing activities whose role is open`,
  openRolesLead: phrase`For the following processing activities it is not known whether the organisation acts as controller or as processor. They are not part of this record until the role has been established.`,
  openRole: phrase`${slot('activity')} (register: ${slot('register')})`,
  lean: {
    title: phrase`Condensed layout`,
    text: phrase`The record comprises ${slot('count')} processing activities. Because of its extent, each activity is presented as one row of a table. Complete details of each activity are obtained by printing the record register by register.`,
    caption: phrase`Processing activities: ${slot('register')}`,
    activity: phrase`Processing activity`,
    service: phrase`Service`,
    measuresCaption: phrase`Technical and organisational security measures`,
  },
};
