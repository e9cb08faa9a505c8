import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { CookiesPhrases } from '#shared/phrases/topics/cookies.ts';

export const cookies: CookiesPhrases = {
  heading: phrase`Cookies and similar techniques`,
  lead: phrase`The service uses the following cookies and similar techniques:`,
  toldElsewhere: phrase`Cookies and similar techniques are explained in the following document: ${slot('document')}.`,
  caption: phrase`Cookies and similar techniques`,
  columns: {
    name: phrase`Technique`,
    purpose: phrase`Purpose and data`,
    provider: phrase`Provider`,
    lifetime: phrase`Lifetime`,
    choice: phrase`Consent and refusal`,
  },
  techniques: {
    cookie: phrase`cookie`,
    script: phrase`script`,
    pixel: phrase`tracking pixel`,
    plugin: phrase`plug-in`,
    storage: phrase`browser storage`,
    fingerprint: phrase`device fingerprinting`,
  },
  data: phrase`Data: ${slot('data')}.`,
  session: phrase`until the browser is closed`,
  roles: {
    processor: phrase`processor`,
    controller: phrase`independent controller`,
    jointController: phrase`joint controller`,
  },
  consent: {
    prior: phrase`Used only with consent, which is asked for beforehand.`,
    notAsked: phrase`Consent is not asked for.`,
    notNeeded: phrase`Strictly necessary to provide the service.`,
  },
  refusal: {
    browser: phrase`Its use can be blocked in the settings of the browser.`,
    preferenceTool: phrase`Its use can be refused in the cookie settings.`,
    link: phrase`Its use can be refused through a link.`,
    linkTo: phrase`Its use can be refused: ${slot('link')}.`,
  },
};
