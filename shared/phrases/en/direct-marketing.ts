import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { DirectMarketingPhrases } from '#shared/phrases/topics/direct-marketing.ts';

export const directMarketing: DirectMarketingPhrases = {
  heading: phrase`Direct marketing`,
  channel: phrase`Channel used for direct marketing: ${slot('channel')}.`,
  channels: phrase`Channels used for direct marketing: ${slot('channels')}.`,
  channelNames: {
    email: phrase`e-mail`,
    sms: phrase`text message`,
    post: phrase`post`,
    phone: phrase`telephone`,
    app: phrase`mobile application`,
    web: phrase`website`,
  },
  permission: {
    priorConsent: phrase`Consent to direct marketing is asked for in advance.`,
    existingCustomer: phrase`Direct marketing is based on an existing customer relationship.`,
    noneAsked: phrase`Consent to direct marketing is not asked for in advance.`,
  },
  optOut: {
    atCollection: phrase`It is possible to opt out of direct marketing when the data are collected.`,
    anyTime: phrase`It is possible to opt out of direct marketing at any time.`,
    eachTimeAnew: phrase`Opting out of direct marketing must be repeated each time.`,
  },
  optOutHow: {
    atCollection: phrase`It is possible to opt out of direct marketing when the data are collected, as follows: ${slot('how')}.`,
    anyTime: phrase`It is possible to opt out of direct marketing at any time, as follows: ${slot('how')}.`,
    eachTimeAnew: phrase`Opting out of direct marketing must be repeated each time, as follows: ${slot('how')}.`,
  },
  objection: phrase`Data subjects have the right to object at any time to the processing of their personal data for direct marketing (${slot('citation')}).`,
  objectionSee: phrase`Data subjects have the right to object at any time to the processing of their personal data for direct marketing (${slot('citation')}; see section ${slot('section')}).`,
};
